import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the token duration by the API',
  params: {
    gitlab: 'GitLab host',
    minutes: 'Duration in minutes',
  },
} satisfies SnippetText<typeof snippet>;
