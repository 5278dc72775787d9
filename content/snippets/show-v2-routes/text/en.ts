import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show where /v2/ is sent',
  params: { container: 'Container that runs GitLab', namespace: 'Kubernetes namespace' },
} satisfies SnippetText<typeof snippet>;
