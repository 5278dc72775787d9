import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '注册表节点前面终止 TLS 的 NGINX',
  params: {
    node: '注册表节点的地址',
    nodePort: '注册表节点的端口',
    publicHost: '注册表的公开主机（不含端口）',
    publicPort: '公开端口',
    nginxCertificate: '您的 NGINX 读取的证书文件',
    nginxKey: '您的 NGINX 读取的私钥文件',
  },
} satisfies SnippetText<typeof snippet>;
