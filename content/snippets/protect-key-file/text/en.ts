import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let only the registry read the key file',
  params: {
    keyfile: 'Path of the key file',
    container: 'Container that runs GitLab',
    user: 'User that the registry runs as',
  },
  notApplicable: 'The chart mounts the key file from the storage Secret, at a path of its own.',
} satisfies SnippetText<typeof snippet>;
