import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Delete one empty object',
  params: {
    bucket: 'Bucket',
    region: 'Region',
    key: 'Key of the object',
  },
} satisfies SnippetText<typeof snippet>;
