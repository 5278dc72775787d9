import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ロードバランサー用に別のポートで待ち受ける',
  params: { host: 'レジストリの公開ホスト（ポートなし）', listenPort: 'ロードバランサーが接続するポート' },
  notApplicable: 'この環境にはGitLab付属のNGINXがありません。Ingressまたは自分のWebサーバーで設定してください。',
} satisfies SnippetText<typeof snippet>;
