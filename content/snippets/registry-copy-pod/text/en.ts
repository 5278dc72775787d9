import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Pod that mounts the registry’s volume',
  params: {
    namespace: 'Kubernetes namespace',
    pod: 'Name of the copy pod',
    image: 'Image that holds the copy tool',
    claim: 'PersistentVolumeClaim of the registry',
    path: 'Directory that holds docker/registry/v2, as this host sees it',
  },
  notApplicable: 'Outside Kubernetes the files are copied on the host itself.',
} satisfies SnippetText<typeof snippet>;
