import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make a certificate request for an IP address',
  params: { address: 'IP address that clients use' },
} satisfies SnippetText<typeof snippet>;
