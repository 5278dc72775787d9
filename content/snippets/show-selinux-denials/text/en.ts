import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show what SELinux refused lately',
  params: {
    path: 'Directory of the registry storage',
  },
  notApplicable: 'Kubernetes gives a volume its labels when it mounts it for the pod.',
} satisfies SnippetText<typeof snippet>;
