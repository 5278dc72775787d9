import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看令牌服务的错误',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    key: 'GitLab 的私钥',
  },
} satisfies SnippetText<typeof snippet>;
