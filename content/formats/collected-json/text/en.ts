import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'line kept by a log collector (JSON)' } satisfies FormatText;
