import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the issuer',
  params: {
    issuer: 'Issuer',
  },
} satisfies SnippetText<typeof snippet>;
