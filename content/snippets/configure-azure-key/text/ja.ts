import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'アカウントキーを使うAzureの設定（azure_v2）',
  params: {
    account: 'ストレージアカウント',
    storageContainer: 'アカウントのコンテナ',
    prefix: 'コンテナの配置',
    realm: 'クラウド',
    serviceurl: 'Blobサービスのアドレス',
    rootdirectory: 'プレフィックス',
    maxRetries: '再試行の回数',
    tryTimeout: '1回の試行の時間',
    retryDelay: '最初の待ち時間',
    maxRetryDelay: '最長の待ち時間',
    poolInitial: '問い合わせの最初の間隔',
    poolMax: '問い合わせの最長の間隔',
    poolElapsed: '問い合わせの合計時間',
    debug: 'SDKの動作をログに出す',
    events: 'ログに出すイベント',
  },
} satisfies SnippetText<typeof snippet>;
