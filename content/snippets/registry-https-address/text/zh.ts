import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把注册表的地址改为 https',
  params: { host: '注册表的主机和端口', name: '注册表主机（不含端口）', secret: '注册表的 TLS Secret' },
  notApplicable: '自编译安装由您自己的 NGINX 终止 TLS，请参阅 NGINX 配置。',
} satisfies SnippetText<typeof snippet>;
