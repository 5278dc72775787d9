import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show and keep the lifecycle rules',
  params: {
    bucket: 'Bucket',
  },
} satisfies SnippetText<typeof snippet>;
