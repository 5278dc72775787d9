import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Line with HTML entities' } satisfies FormatText;
