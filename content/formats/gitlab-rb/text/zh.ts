import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'gitlab.rb（Linux 软件包配置）' } satisfies FormatText;
