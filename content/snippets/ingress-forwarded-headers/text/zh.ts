import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让 ingress-nginx 保留负载均衡器发来的标头',
  params: {
    namespace: 'Ingress 控制器的命名空间',
    configMap: 'Ingress 控制器的 ConfigMap',
  },
} satisfies SnippetText<typeof snippet>;
