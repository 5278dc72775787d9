import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Policy with the rights the registry needs',
  params: {
    bucket: 'Bucket',
  },
} satisfies SnippetText<typeof snippet>;
