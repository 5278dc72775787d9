import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Statement for the policy of the KMS key',
  params: {
    principal: 'ARN of the user or role',
  },
} satisfies SnippetText<typeof snippet>;
