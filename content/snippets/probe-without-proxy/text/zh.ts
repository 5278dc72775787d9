import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '不经代理访问注册表',
  params: { host: '注册表的主机和端口' },
} satisfies SnippetText<typeof snippet>;
