import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看公开端口上有没有监听',
  params: { container: '运行 GitLab 的容器', port: '注册表的公开端口' },
  notApplicable:
    '使用 Helm chart 时，这个端口属于 Ingress 控制器或网关：`kubectl get services -A` 会列出其负载均衡器和端口。',
} satisfies SnippetText<typeof snippet>;
