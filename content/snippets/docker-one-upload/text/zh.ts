import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '一次只发送一个层',
  params: {},
} satisfies SnippetText<typeof snippet>;
