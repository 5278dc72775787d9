import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '清除 Docker 不再使用的内容',
  params: {},
} satisfies SnippetText<typeof snippet>;
