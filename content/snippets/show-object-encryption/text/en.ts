import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show how a stored blob is encrypted',
  params: {
    bucket: 'Bucket',
  },
} satisfies SnippetText<typeof snippet>;
