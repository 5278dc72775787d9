import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリの公開アドレスをGitLabに設定する',
  params: { name: 'レジストリの公開ホスト（ポートなし）', port: '公開ポート' },
  notApplicable: 'Linuxパッケージとチャートでは、レジストリ側の設定から決まります。',
} satisfies SnippetText<typeof snippet>;
