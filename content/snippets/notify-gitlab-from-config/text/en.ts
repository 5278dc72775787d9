import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Tell GitLab: the registry’s side',
  params: {
    gitlab: 'GitLab’s address',
    timeout: 'How long one request may take',
    backoff: 'Pause after failures',
    retries: 'How often to try again',
  },
  notApplicable: 'Only for self-compiled installations: elsewhere one file or one Secret serves both sides.',
} satisfies SnippetText<typeof snippet>;
