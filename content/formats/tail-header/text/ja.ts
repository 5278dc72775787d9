import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'tailが表示するファイル名' } satisfies FormatText;
