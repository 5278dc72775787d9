import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether the bucket holds images',
  params: { bucket: 'Bucket' },
} satisfies SnippetText<typeof snippet>;
