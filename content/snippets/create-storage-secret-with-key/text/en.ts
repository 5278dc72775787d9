import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Put storage block and key file into a Secret',
  params: {
    namespace: 'Kubernetes namespace',
    secret: 'Name of the Secret',
    file: 'Key of the Secret that holds the key file',
    keyfileHere: 'Path of the key file here',
  },
  notApplicable:
    'Only the Helm chart takes the storage block from a Secret; elsewhere it stands in the configuration file.',
} satisfies SnippetText<typeof snippet>;
