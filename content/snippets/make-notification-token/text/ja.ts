import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '通知用トークンを作る',
  params: {
    namespace: 'Kubernetesのネームスペース',
    secret: '通知用トークンを入れるSecret',
  },
} satisfies SnippetText<typeof snippet>;
