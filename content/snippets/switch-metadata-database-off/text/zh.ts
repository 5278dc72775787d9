import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '停用元数据数据库',
  params: {},
} satisfies SnippetText<typeof snippet>;
