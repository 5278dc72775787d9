import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabに通知し、両側に同じシークレットを設定する',
  params: {
    gitlab: 'GitLabのアドレス',
    timeout: '1回のリクエストにかけてよい時間',
    backoff: '失敗した後の待ち時間',
    retries: '再試行の回数',
  },
  notApplicable:
    'HelmではシークレットをSecretに置き、自己コンパイルではファイルが2つに分かれます。どちらにも専用の手順があります。',
} satisfies SnippetText<typeof snippet>;
