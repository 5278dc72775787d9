import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Go panic with stack trace' } satisfies FormatText;
