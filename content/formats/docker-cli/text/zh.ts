import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'docker 命令输出' } satisfies FormatText;
