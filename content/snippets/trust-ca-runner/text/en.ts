import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Name the CA certificate for GitLab Runner',
  params: { ca: 'CA file of the GitLab host' },
} satisfies SnippetText<typeof snippet>;
