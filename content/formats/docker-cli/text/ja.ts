import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'dockerコマンドの出力' } satisfies FormatText;
