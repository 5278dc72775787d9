import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Copy the registry into a new bucket',
  params: {
    bucket: 'Bucket',
    target: 'New bucket',
  },
} satisfies SnippetText<typeof snippet>;
