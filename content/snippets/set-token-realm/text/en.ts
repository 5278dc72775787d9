import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the address of the token service',
  params: {
    gitlab: 'URL of GitLab as clients reach it',
  },
} satisfies SnippetText<typeof snippet>;
