import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Measure the registry’s processor load',
  params: {
    namespace: 'Kubernetes namespace',
  },
} satisfies SnippetText<typeof snippet>;
