import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Add the CA certificate to the system’s trust store',
  params: { ca: 'File with the CA certificate', name: 'Name for the file there' },
} satisfies SnippetText<typeof snippet>;
