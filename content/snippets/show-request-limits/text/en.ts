import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the request limits of NGINX',
  params: { container: 'Container that runs GitLab', namespace: 'Kubernetes namespace' },
} satisfies SnippetText<typeof snippet>;
