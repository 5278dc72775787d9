import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看时钟是否已同步',
  params: {},
} satisfies SnippetText<typeof snippet>;
