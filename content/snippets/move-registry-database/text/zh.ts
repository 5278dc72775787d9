import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让注册表使用新服务器',
  params: {
    database: '数据库主机',
    port: '数据库端口',
    sslmode: '连接的 TLS 模式',
  },
} satisfies SnippetText<typeof snippet>;
