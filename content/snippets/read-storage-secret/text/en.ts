import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Fetch the storage block from its Secret',
  params: {
    namespace: 'Kubernetes namespace',
    secret: 'Name of the Secret',
  },
  notApplicable:
    'Only the Helm chart takes the storage block from a Secret; elsewhere it stands in the configuration file.',
} satisfies SnippetText<typeof snippet>;
