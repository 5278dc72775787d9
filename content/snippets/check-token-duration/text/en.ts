import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Measure how long a token lives',
  params: {
    gitlab: 'GitLab host',
    user: 'User name in GitLab',
    minutes: 'Duration in minutes',
  },
} satisfies SnippetText<typeof snippet>;
