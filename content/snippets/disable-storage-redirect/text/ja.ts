import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリ自身にblobを配信させる',
  params: {},
} satisfies SnippetText<typeof snippet>;
