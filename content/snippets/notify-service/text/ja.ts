import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '自分のサービスに通知する',
  params: {
    name: 'エンドポイントの名前',
    url: 'イベントを受け取るアドレス',
    timeout: '1回のリクエストにかけてよい時間',
    backoff: '失敗した後の待ち時間',
    retries: '再試行の回数',
  },
  notApplicable: 'HelmではトークンをSecretに置くため、専用の手順があります。',
} satisfies SnippetText<typeof snippet>;
