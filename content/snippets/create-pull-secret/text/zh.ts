import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把登录信息存入 Kubernetes',
  params: {
    namespace: 'Pod 所在的命名空间',
    secret: 'Secret 的名称',
    host: '注册表主机和端口',
    user: '部署令牌的名称',
  },
} satisfies SnippetText<typeof snippet>;
