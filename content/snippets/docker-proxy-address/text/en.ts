import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the daemon’s proxy',
  params: { proxy: 'Address of the proxy' },
} satisfies SnippetText<typeof snippet>;
