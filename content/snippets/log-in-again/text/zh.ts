import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '重新登录',
  params: {
    host: '注册表的主机和端口',
    user: '用户名',
  },
} satisfies SnippetText<typeof snippet>;
