import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show how one layer is encrypted',
  params: {
    bucket: 'Bucket',
    digest: '64 digits of the layer’s digest',
  },
} satisfies SnippetText<typeof snippet>;
