import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Redisキャッシュを有効にする',
  params: {
    redis: 'Redisのホストとポート',
  },
} satisfies SnippetText<typeof snippet>;
