import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make the registry log more',
  params: {
    level: 'Log level',
  },
} satisfies SnippetText<typeof snippet>;
