import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看端口出示的证书',
  params: { host: '要连接的主机和端口', ca: 'CA 证书文件' },
} satisfies SnippetText<typeof snippet>;
