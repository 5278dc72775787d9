import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '关闭对存储的检查',
  params: {},
} satisfies SnippetText<typeof snippet>;
