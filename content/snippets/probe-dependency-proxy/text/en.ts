import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See who answers on the GitLab host',
  params: { gitlab: 'GitLab host' },
} satisfies SnippetText<typeof snippet>;
