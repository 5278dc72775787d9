import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '設定とキーファイルをSecretに入れる',
  params: {
    namespace: 'Kubernetesのネームスペース',
    secret: 'Secretの名前',
    file: 'キーファイルを入れたSecretのキー',
    keyfileHere: '手元のキーファイルのパス',
  },
  notApplicable:
    'ストレージの設定をSecretから読み込むのはHelmチャートだけです。ほかの方法では、設定ファイルに書かれています。',
} satisfies SnippetText<typeof snippet>;
