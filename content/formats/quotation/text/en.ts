import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Indented or quoted line' } satisfies FormatText;
