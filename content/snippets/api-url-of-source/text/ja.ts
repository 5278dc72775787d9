import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '内部アドレスをGitLabに設定する',
  params: { port: 'レジストリの内部ポート' },
  notApplicable: 'Linuxパッケージとチャートでは、レジストリ自身のアドレスから決まります。',
} satisfies SnippetText<typeof snippet>;
