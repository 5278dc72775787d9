import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabに通知する：レジストリ側',
  params: {
    gitlab: 'GitLabのアドレス',
    timeout: '1回のリクエストにかけてよい時間',
    backoff: '失敗した後の待ち時間',
    retries: '再試行の回数',
  },
  notApplicable: '自己コンパイル専用です。ほかの方法では、1つのファイルまたはSecretが両側に使われます。',
} satisfies SnippetText<typeof snippet>;
