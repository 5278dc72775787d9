import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell a service of your own',
  params: {
    name: 'Name of the endpoint',
    url: 'Address that takes the events',
    timeout: 'How long one request may take',
    backoff: 'Pause after failures',
    retries: 'How often to try again',
  },
  notApplicable: 'With Helm the token stands in a Secret, and there is a step of its own.',
} satisfies SnippetText<typeof snippet>;
