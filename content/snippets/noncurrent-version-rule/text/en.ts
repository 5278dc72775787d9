import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Rule that removes old versions',
  params: { days: 'Days that an old version is kept' },
} satisfies SnippetText<typeof snippet>;
