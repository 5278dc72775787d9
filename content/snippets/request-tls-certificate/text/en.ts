import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make a certificate request with the right name',
  params: { host: 'Name that clients use, without port' },
} satisfies SnippetText<typeof snippet>;
