import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Start what has stopped of GitLab',
  params: { container: 'Container that runs GitLab', namespace: 'Kubernetes namespace' },
} satisfies SnippetText<typeof snippet>;
