import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See what cert-manager is doing',
  params: {
    namespace: 'Kubernetes namespace',
  },
  notApplicable: 'cert-manager runs in Kubernetes only.',
} satisfies SnippetText<typeof snippet>;
