import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在终止 TLS 的代理后面以明文 HTTP 监听',
  params: { host: '注册表的公开主机和端口', listenPort: '外层代理连接的端口' },
  notApplicable: '这种安装没有 GitLab 自带的 NGINX：请在 Ingress 或您的 Web 服务器上设置。',
} satisfies SnippetText<typeof snippet>;
