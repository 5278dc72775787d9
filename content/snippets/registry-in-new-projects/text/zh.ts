import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在新项目中停用注册表',
  params: {},
} satisfies SnippetText<typeof snippet>;
