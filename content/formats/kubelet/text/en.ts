import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Kubernetes events or kubelet log' } satisfies FormatText;
