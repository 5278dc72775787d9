import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '从注册表所在处访问端点',
  params: {
    url: '接收事件的地址',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
  },
} satisfies SnippetText<typeof snippet>;
