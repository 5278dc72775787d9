import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'gitlab.rb（Linuxパッケージの設定）' } satisfies FormatText;
