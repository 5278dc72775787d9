import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Docker log file (json-file)' } satisfies FormatText;
