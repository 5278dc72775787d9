import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Goのpanicとスタックトレース' } satisfies FormatText;
