import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Redirect clients to the storage',
  params: { expiry: 'How long the signed address holds' },
} satisfies SnippetText<typeof snippet>;
