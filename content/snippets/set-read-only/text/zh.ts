import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '开启只读模式',
  params: {},
} satisfies SnippetText<typeof snippet>;
