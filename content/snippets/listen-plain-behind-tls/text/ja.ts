import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'TLSを終端するプロキシの後ろで平文のHTTPを待ち受ける',
  params: { host: 'レジストリの公開ホストとポート', listenPort: '外側のプロキシが接続するポート' },
  notApplicable: 'この環境にはGitLab付属のNGINXがありません。Ingressまたは自分のWebサーバーで設定してください。',
} satisfies SnippetText<typeof snippet>;
