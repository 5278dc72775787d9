import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看注册表向客户端要求什么',
  params: { host: '注册表主机和端口' },
} satisfies SnippetText<typeof snippet>;
