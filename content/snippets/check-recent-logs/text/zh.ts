import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看两份日志中的错误',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    unit: '注册表的 systemd 单元',
    rails: 'GitLab Rails 的日志',
  },
} satisfies SnippetText<typeof snippet>;
