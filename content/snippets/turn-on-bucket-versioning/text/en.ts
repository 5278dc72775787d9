import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Turn on versioning of the bucket',
  params: {
    bucket: 'Bucket',
    region: 'Region',
  },
} satisfies SnippetText<typeof snippet>;
