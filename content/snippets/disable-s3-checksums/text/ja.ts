import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ストレージにチェックサムを送らない',
  params: {
    driver: '設定にあるS3ドライバーの名前',
  },
} satisfies SnippetText<typeof snippet>;
