import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '生成新的上传密钥',
  params: {
    namespace: 'Kubernetes 命名空间',
    secret: '存放上传密钥的 Secret',
  },
} satisfies SnippetText<typeof snippet>;
