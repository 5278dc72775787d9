import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether the bucket can be reached',
  params: {
    bucket: 'Bucket',
    region: 'Region',
  },
} satisfies SnippetText<typeof snippet>;
