import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看该地址由什么应答',
  params: { host: '注册表的主机和端口' },
} satisfies SnippetText<typeof snippet>;
