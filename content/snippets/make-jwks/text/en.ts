import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Write the public key as a JSON Web Key',
  params: {},
} satisfies SnippetText<typeof snippet>;
