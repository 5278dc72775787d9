import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the upload secret',
  params: {
    secret: 'Secret with the upload secret',
  },
} satisfies SnippetText<typeof snippet>;
