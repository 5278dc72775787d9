import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '开始捕获',
  params: {
    port: '捕获所用端口',
    file: '记录文件',
  },
} satisfies SnippetText<typeof snippet>;
