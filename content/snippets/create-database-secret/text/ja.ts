import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'データベースのパスワードをSecretに入れる',
  params: {
    namespace: 'Kubernetesのネームスペース',
    secret: 'パスワードを入れるSecret',
  },
  notApplicable: 'この方法では、パスワードは設定ファイルに書きます。',
} satisfies SnippetText<typeof snippet>;
