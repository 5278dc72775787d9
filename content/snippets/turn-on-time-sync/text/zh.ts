import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '开启时间同步',
  params: {},
} satisfies SnippetText<typeof snippet>;
