import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Enable the registry in GitLab',
  params: {},
} satisfies SnippetText<typeof snippet>;
