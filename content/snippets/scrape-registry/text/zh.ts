import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让 Prometheus 采集注册表',
  params: {
    targets: 'Prometheus 访问的地址',
    path: '指标的路径',
  },
  notApplicable: '安装了 Prometheus Operator 时，由 chart 的 ServiceMonitor 完成。',
} satisfies SnippetText<typeof snippet>;
