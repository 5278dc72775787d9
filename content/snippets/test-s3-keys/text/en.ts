import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Try the pair of keys without the registry',
  params: {
    bucket: 'Bucket',
    region: 'Region',
    endpoint: 'Endpoint URL',
  },
} satisfies SnippetText<typeof snippet>;
