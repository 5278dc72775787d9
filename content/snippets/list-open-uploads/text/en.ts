import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'List uploads that were never completed',
  params: {
    bucket: 'Bucket',
    region: 'Region',
  },
} satisfies SnippetText<typeof snippet>;
