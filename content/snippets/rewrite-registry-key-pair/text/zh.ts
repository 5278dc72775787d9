import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '重新写入密钥对',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    secret: '存放密钥对的 Secret',
    certificate: '注册表信任的证书',
    key: 'GitLab 的私钥',
  },
} satisfies SnippetText<typeof snippet>;
