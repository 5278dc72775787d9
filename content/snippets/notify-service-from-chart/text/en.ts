import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell a service of your own, with the token from a Secret',
  params: {
    name: 'Name of the endpoint',
    url: 'Address that takes the events',
    timeout: 'How long one request may take',
    backoff: 'Pause after failures',
    retries: 'How often to try again',
    secret: 'Secret with the notification token',
  },
  notApplicable: 'Only for the Helm chart: elsewhere the token stands in the configuration itself.',
} satisfies SnippetText<typeof snippet>;
