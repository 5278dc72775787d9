import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '生成通知令牌',
  params: {
    namespace: 'Kubernetes 命名空间',
    secret: '存放通知令牌的 Secret',
  },
} satisfies SnippetText<typeof snippet>;
