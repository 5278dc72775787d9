import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'curl output' } satisfies FormatText;
