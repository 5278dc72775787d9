import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask the registry where its metadata is',
  params: {
    gitlab: 'GitLab host and port',
    host: 'Registry host and port',
    user: 'GitLab user',
  },
} satisfies SnippetText<typeof snippet>;
