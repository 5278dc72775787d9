import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Switch the registry on',
  params: {},
} satisfies SnippetText<typeof snippet>;
