import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Turn the Redis cache on',
  params: {
    redis: 'Redis host and port',
  },
} satisfies SnippetText<typeof snippet>;
