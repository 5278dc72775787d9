import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Name the directory in GitLab too',
  params: { path: 'New directory' },
  notApplicable: 'Elsewhere one key sets the directory for both, or there is none.',
} satisfies SnippetText<typeof snippet>;
