import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Helm chart values' } satisfies FormatText;
