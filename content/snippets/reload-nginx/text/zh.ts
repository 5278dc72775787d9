import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '检查 NGINX 的配置并让它重新读取文件',
  params: {
    container: '运行 GitLab 的容器',
  },
  notApplicable: '在 Kubernetes 中，Ingress 控制器或网关会自行察觉 Secret 的变化。',
} satisfies SnippetText<typeof snippet>;
