import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Compare the number of files with the AWS CLI',
  params: {
    path: 'Directory that holds docker/registry/v2, as this host sees it',
    namespace: 'Kubernetes namespace',
    pod: 'Name of the copy pod',
    bucket: 'Bucket',
    endpoint: 'Endpoint URL',
  },
} satisfies SnippetText<typeof snippet>;
