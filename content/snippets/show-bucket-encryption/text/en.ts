import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the default encryption of the bucket',
  params: { bucket: 'Bucket' },
} satisfies SnippetText<typeof snippet>;
