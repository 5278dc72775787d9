import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Keep a copy of the configuration',
  params: {
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
    config: 'Configuration file of the registry',
    gitlab: 'Configuration file of GitLab',
  },
} satisfies SnippetText<typeof snippet>;
