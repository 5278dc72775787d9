import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Run the cleanup policy now',
  params: {
    repository: 'Image repository',
    user: 'User with at least the Developer role',
    count: 'Number of tags that the replay printed',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
  },
} satisfies SnippetText<typeof snippet>;
