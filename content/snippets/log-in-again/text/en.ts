import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Log in again',
  params: {
    host: 'Registry host and port',
    user: 'User name',
  },
} satisfies SnippetText<typeof snippet>;
