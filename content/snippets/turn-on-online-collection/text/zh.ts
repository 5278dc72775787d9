import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '启用在线回收',
  params: {},
} satisfies SnippetText<typeof snippet>;
