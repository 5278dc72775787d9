import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Attach the policy to the user or role',
  params: {
    kind: 'IAM user or role',
    name: 'Name of the user or role',
  },
} satisfies SnippetText<typeof snippet>;
