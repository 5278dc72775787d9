import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让旧注册表进入只读模式',
  params: {},
} satisfies SnippetText<typeof snippet>;
