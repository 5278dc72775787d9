import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Kubernetes 事件或 kubelet 日志' } satisfies FormatText;
