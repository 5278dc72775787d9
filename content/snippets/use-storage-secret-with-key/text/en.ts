import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make the chart use the Secret and mount the key file',
  params: {
    secret: 'Name of the Secret',
    file: 'Key of the Secret that holds the key file',
  },
  notApplicable:
    'Only the Helm chart takes the storage block from a Secret; elsewhere it stands in the configuration file.',
} satisfies SnippetText<typeof snippet>;
