import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Helm chart 的值（values.yaml）' } satisfies FormatText;
