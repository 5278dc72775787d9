import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'コンテナに到達できるかを確認する',
  params: {
    account: 'ストレージアカウント',
    storageContainer: 'アカウントのコンテナ',
  },
} satisfies SnippetText<typeof snippet>;
