import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Upload a large blob and see who refuses it',
  params: {
    host: 'Registry host and port, as in image names',
    gitlab: 'GitLab host',
    repository: 'Image repository you may push to',
    user: 'User name to log in with',
    mebibytes: 'Size in MiB, as large as your largest layer',
  },
} satisfies SnippetText<typeof snippet>;
