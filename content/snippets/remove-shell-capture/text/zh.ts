import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '从此 shell 移除捕获',
  params: {
    file: '记录文件',
  },
} satisfies SnippetText<typeof snippet>;
