import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Restart GitLab',
  params: {},
  notApplicable: 'Applying the configuration restarts what has to be restarted.',
} satisfies SnippetText<typeof snippet>;
