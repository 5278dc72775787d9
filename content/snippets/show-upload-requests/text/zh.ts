import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示最近的上传请求',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    log: '注册表 NGINX 的访问日志',
  },
} satisfies SnippetText<typeof snippet>;
