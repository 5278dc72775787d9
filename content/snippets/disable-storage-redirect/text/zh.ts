import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让注册表自己传送 blob',
  params: {},
} satisfies SnippetText<typeof snippet>;
