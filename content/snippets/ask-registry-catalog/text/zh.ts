import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '向注册表发送首个请求',
  params: {
    host: '注册表的主机和端口',
  },
} satisfies SnippetText<typeof snippet>;
