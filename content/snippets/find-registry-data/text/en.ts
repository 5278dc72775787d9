import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Find the directories that hold images',
  params: {
    container: 'Container that runs GitLab',
  },
  notApplicable: 'The chart keeps images in object storage: look at the bucket instead.',
} satisfies SnippetText<typeof snippet>;
