import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看哪里用了哪个代理',
  params: {},
} satisfies SnippetText<typeof snippet>;
