import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置数据库的位置，先不使用',
  params: {
    database: '数据库主机',
    port: '数据库端口',
    sslmode: '连接的 TLS 模式',
    secret: '存放密码的 Secret',
  },
} satisfies SnippetText<typeof snippet>;
