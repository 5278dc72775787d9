import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Find the rules that change, answer or redirect requests',
  params: { container: 'Container that runs GitLab', namespace: 'Kubernetes namespace' },
} satisfies SnippetText<typeof snippet>;
