import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Allow the registry to delete',
  params: {},
} satisfies SnippetText<typeof snippet>;
