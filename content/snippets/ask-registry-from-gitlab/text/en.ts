import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask the registry from GitLab',
  params: { container: 'Container that runs GitLab', namespace: 'Kubernetes namespace', release: 'Helm release' },
} satisfies SnippetText<typeof snippet>;
