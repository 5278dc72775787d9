import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell the primary site of Geo',
  params: {
    gitlab: 'GitLab’s address',
    timeout: 'How long one request may take',
    backoff: 'Pause after failures',
    retries: 'How often to try again',
  },
  notApplicable:
    'The Helm chart adds this endpoint by itself; self-compiled installations have two files, and steps of their own.',
} satisfies SnippetText<typeof snippet>;
