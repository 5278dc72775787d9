import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '新しいアップロード用シークレットを作る',
  params: {
    namespace: 'Kubernetesのネームスペース',
    secret: 'アップロード用シークレットを入れるSecret',
  },
} satisfies SnippetText<typeof snippet>;
