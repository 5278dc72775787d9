import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ログインをKubernetesに保存する',
  params: {
    namespace: 'ポッドのネームスペース',
    secret: 'Secretの名前',
    host: 'レジストリのホストとポート',
    user: 'デプロイトークンの名前',
  },
} satisfies SnippetText<typeof snippet>;
