import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看是谁中途结束了上传',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    unit: '注册表的 systemd 单元',
    nginx: '注册表所用 NGINX 的错误日志',
  },
} satisfies SnippetText<typeof snippet>;
