import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '列出记录的请求',
  params: {
    file: '记录文件',
  },
} satisfies SnippetText<typeof snippet>;
