import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Helmチャートの値（values.yaml）' } satisfies FormatText;
