import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make the registry hand out relative upload URLs',
  params: {},
} satisfies SnippetText<typeof snippet>;
