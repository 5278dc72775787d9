import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在 BuildKit 的配置中指定 CA 证书',
  params: { host: '注册表的主机和端口', ca: 'CA 证书文件' },
} satisfies SnippetText<typeof snippet>;
