import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make a new upload secret',
  params: {
    namespace: 'Kubernetes namespace',
    secret: 'Secret with the upload secret',
  },
} satisfies SnippetText<typeof snippet>;
