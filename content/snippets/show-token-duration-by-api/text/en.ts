import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the token duration by the API',
  params: {
    gitlab: 'GitLab host',
  },
} satisfies SnippetText<typeof snippet>;
