import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在新服务器上恢复转储',
  params: {
    database: '数据库主机',
    port: '数据库端口',
  },
} satisfies SnippetText<typeof snippet>;
