import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Give Docker’s default network a smaller MTU',
  params: { mtu: 'MTU, in bytes' },
} satisfies SnippetText<typeof snippet>;
