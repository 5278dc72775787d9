import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Switch cleanup policies on for all projects without one',
  params: {
    user: 'Administrator whose name the change carries',
    cadence: 'How often it runs',
    keep: 'Newest tags to keep for each image',
    age: 'Delete tags older than',
    remove: 'Pattern of tags to delete',
    retain: 'Pattern of tags to keep',
    most: 'Most projects at once',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
  },
} satisfies SnippetText<typeof snippet>;
