import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the body limits that are configured',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
  },
} satisfies SnippetText<typeof snippet>;
