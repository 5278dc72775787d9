import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '分别尝试 IPv4 和 IPv6',
  params: { name: '主机名（不含端口）', host: '注册表的主机和端口' },
} satisfies SnippetText<typeof snippet>;
