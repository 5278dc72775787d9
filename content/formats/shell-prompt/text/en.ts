import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Commands typed in a terminal' } satisfies FormatText;
