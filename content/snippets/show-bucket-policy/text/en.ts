import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show what limits access to the bucket',
  params: {
    bucket: 'Bucket',
  },
} satisfies SnippetText<typeof snippet>;
