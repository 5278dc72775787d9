import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ストレージの設定をSecretに入れる',
  params: {
    namespace: 'Kubernetesのネームスペース',
    secret: 'Secretの名前',
  },
  notApplicable:
    'ストレージの設定をSecretから読み込むのはHelmチャートだけです。ほかの方法では、設定ファイルに書かれています。',
} satisfies SnippetText<typeof snippet>;
