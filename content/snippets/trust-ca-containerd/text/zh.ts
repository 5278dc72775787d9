import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把 CA 证书交给 containerd',
  params: { host: '注册表的主机和端口', ca: 'CA 证书文件' },
} satisfies SnippetText<typeof snippet>;
