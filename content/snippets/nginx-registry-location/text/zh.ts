import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '注册表 server 块中的 NGINX 配置',
  params: {
    upstream: '注册表监听的地址',
  },
} satisfies SnippetText<typeof snippet>;
