import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '创建注册表的数据库',
  params: {
    database: '数据库主机',
    port: '数据库端口',
    admin: '可以创建数据库的数据库用户',
  },
} satisfies SnippetText<typeof snippet>;
