import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看通知失败的原因',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    unit: '注册表的 systemd 单元',
  },
} satisfies SnippetText<typeof snippet>;
