import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '停用元数据数据库',
  params: { config: '注册表的配置文件' },
} satisfies SnippetText<typeof snippet>;
