import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether NGINX runs with a valid configuration',
  params: { container: 'Container that runs GitLab', namespace: 'Kubernetes namespace' },
} satisfies SnippetText<typeof snippet>;
