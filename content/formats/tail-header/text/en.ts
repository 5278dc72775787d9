import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'File name printed by tail' } satisfies FormatText;
