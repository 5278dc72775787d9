import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell GitLab, and give both sides the secret',
  params: {
    gitlab: 'GitLab’s address',
    timeout: 'How long one request may take',
    backoff: 'Pause after failures',
    retries: 'How often to try again',
  },
  notApplicable:
    'With Helm the secret stands in a Secret, and self-compiled installations have two files: both have steps of their own.',
} satisfies SnippetText<typeof snippet>;
