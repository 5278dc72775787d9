import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Geoのプライマリサイトに通知する',
  params: {
    gitlab: 'GitLabのアドレス',
    timeout: '1回のリクエストにかけてよい時間',
    backoff: '失敗した後の待ち時間',
    retries: '再試行の回数',
  },
  notApplicable:
    'Helmチャートはこのエンドポイントを自動で追加します。自己コンパイルではファイルが2つに分かれ、専用の手順があります。',
} satisfies SnippetText<typeof snippet>;
