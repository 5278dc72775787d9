import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell GitLab, with the token from a Secret',
  params: {
    gitlab: 'GitLab’s address',
    timeout: 'How long one request may take',
    backoff: 'Pause after failures',
    retries: 'How often to try again',
    secret: 'Secret with the notification token',
  },
  notApplicable: 'Only for the Helm chart: elsewhere the token stands in the configuration itself.',
} satisfies SnippetText<typeof snippet>;
