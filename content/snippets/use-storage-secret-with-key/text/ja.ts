import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'チャートにSecretを使わせ、キーファイルをマウントさせる',
  params: {
    secret: 'Secretの名前',
    file: 'キーファイルを入れたSecretのキー',
  },
  notApplicable:
    'ストレージの設定をSecretから読み込むのはHelmチャートだけです。ほかの方法では、設定ファイルに書かれています。',
} satisfies SnippetText<typeof snippet>;
