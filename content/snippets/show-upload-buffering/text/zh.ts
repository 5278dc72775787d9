import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看上传是否先被缓存',
  params: { container: '运行 GitLab 的容器', namespace: 'Kubernetes 命名空间', file: '注册表的 NGINX 配置文件' },
} satisfies SnippetText<typeof snippet>;
