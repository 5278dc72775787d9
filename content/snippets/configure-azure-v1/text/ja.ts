import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'アカウントキーを使うAzureの設定（azure）',
  params: {
    account: 'ストレージアカウント',
    storageContainer: 'アカウントのコンテナ',
    prefix: 'コンテナの配置',
    realm: 'クラウド',
    serviceurl: 'Blobサービスのアドレス',
    rootdirectory: 'プレフィックス',
  },
} satisfies SnippetText<typeof snippet>;
