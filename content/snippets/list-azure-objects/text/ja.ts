import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'コンテナにイメージがあるかを確認する',
  params: {
    account: 'ストレージアカウント',
    storageContainer: 'アカウントのコンテナ',
  },
} satisfies SnippetText<typeof snippet>;
