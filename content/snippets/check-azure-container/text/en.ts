import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether the container can be reached',
  params: {
    account: 'Storage account',
    storageContainer: 'Container of the account',
  },
} satisfies SnippetText<typeof snippet>;
