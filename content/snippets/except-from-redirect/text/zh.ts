import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让部分仓库不被重定向',
  params: { pattern: '仓库路径的正则表达式' },
} satisfies SnippetText<typeof snippet>;
