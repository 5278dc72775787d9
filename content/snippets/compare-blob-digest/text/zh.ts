import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '将所存的层与其名称比对',
  params: {
    digest: '消息中的摘要',
    storage: '注册表的存储目录',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
  },
} satisfies SnippetText<typeof snippet>;
