import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Secretのトークンを使ってGitLabに通知する',
  params: {
    gitlab: 'GitLabのアドレス',
    timeout: '1回のリクエストにかけてよい時間',
    backoff: '失敗した後の待ち時間',
    retries: '再試行の回数',
    secret: '通知用トークンを入れるSecret',
  },
  notApplicable: 'Helmチャート専用です。ほかの方法では、トークンは設定そのものに書きます。',
} satisfies SnippetText<typeof snippet>;
