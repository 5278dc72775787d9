import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Find empty link files',
  params: {
    path: 'Directory of the registry storage',
    container: 'Container that runs GitLab',
  },
  notApplicable: 'The chart keeps images in object storage: list the empty objects of the bucket instead.',
} satisfies SnippetText<typeof snippet>;
