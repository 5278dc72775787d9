import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '检查令牌服务的应答',
  params: {
    host: '注册表的主机和端口',
  },
} satisfies SnippetText<typeof snippet>;
