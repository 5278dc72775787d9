import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '位于 TLS 终止代理之后的 GitLab 自带 NGINX',
  params: {
    host: '注册表对外的主机和端口',
    listenPort: '外层代理连接的端口',
  },
  notApplicable: '这种安装方式没有 GitLab 自带的 NGINX，请在 Ingress 或您自己的 Web 服务器上设置标头。',
} satisfies SnippetText<typeof snippet>;
