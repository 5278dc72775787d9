import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Pod name prefix (kubectl, stern)' } satisfies FormatText;
