import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Give the storage its SELinux labels',
  params: {
    path: 'Directory of the registry storage',
    service: 'Compose service that runs GitLab',
  },
  notApplicable: 'Kubernetes gives a volume its labels when it mounts it for the pod.',
} satisfies SnippetText<typeof snippet>;
