import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '允许注册表删除',
  params: {},
} satisfies SnippetText<typeof snippet>;
