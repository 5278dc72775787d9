import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'TLSを終端するプロキシの後ろで使うGitLab付属のNGINX',
  params: {
    host: '公開しているレジストリのホストとポート',
    listenPort: '前段のプロキシが接続するポート',
  },
  notApplicable:
    'この構成にはGitLab付属のNGINXがありません。Ingressまたは自分のWebサーバーでヘッダーを設定してください。',
} satisfies SnippetText<typeof snippet>;
