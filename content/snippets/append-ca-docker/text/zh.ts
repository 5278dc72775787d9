import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把 GitLab 的 CA 追加到注册表的目录',
  params: { host: '注册表的主机和端口', ca: 'GitLab 主机的 CA 证书文件' },
} satisfies SnippetText<typeof snippet>;
