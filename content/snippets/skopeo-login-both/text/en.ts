import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Log in to both registries',
  params: {
    source: 'Registry to copy from',
    sourceUser: 'User name at the source',
    host: 'Registry host and port',
    user: 'User name in GitLab',
  },
} satisfies SnippetText<typeof snippet>;
