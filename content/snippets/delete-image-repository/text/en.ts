import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Delete an image repository',
  params: {
    gitlab: 'GitLab host',
    project: 'Project ID',
    id: 'ID of the image repository',
  },
} satisfies SnippetText<typeof snippet>;
