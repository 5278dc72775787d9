import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Copy the images from the disk to GitLab',
  params: {
    directory: 'Directory on the disk',
    host: 'Registry host and port',
    user: 'User name in GitLab',
    project: 'Project in GitLab',
  },
} satisfies SnippetText<typeof snippet>;
