import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリの公開アドレスを設定する',
  params: { host: 'レジストリのホストとポート', name: 'レジストリのホスト（ポートなし）' },
  notApplicable:
    '自己コンパイルのGitLabには、レジストリ用のNGINXが付属しません。待ち受けるのは、自分で書いたserverブロックです。',
} satisfies SnippetText<typeof snippet>;
