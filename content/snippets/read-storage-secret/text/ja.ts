import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Secretからストレージの設定を取り出す',
  params: {
    namespace: 'Kubernetesのネームスペース',
    secret: 'Secretの名前',
  },
  notApplicable:
    'ストレージの設定をSecretから読み込むのはHelmチャートだけです。ほかの方法では、設定ファイルに書かれています。',
} satisfies SnippetText<typeof snippet>;
