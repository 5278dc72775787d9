import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'コンテナのイメージの配置を確認する',
  params: {
    account: 'ストレージアカウント',
    storageContainer: 'アカウントのコンテナ',
  },
} satisfies SnippetText<typeof snippet>;
