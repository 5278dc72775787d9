import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether the registry is off',
  params: {
    host: 'Registry host and port',
    gitlab: 'GitLab host',
  },
} satisfies SnippetText<typeof snippet>;
