import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Compare the disk with GitLab',
  params: {
    directory: 'Directory on the disk',
    host: 'Registry host and port',
    project: 'Project in GitLab',
  },
} satisfies SnippetText<typeof snippet>;
