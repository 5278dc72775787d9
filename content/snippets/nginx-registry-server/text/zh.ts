import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '注册表的 NGINX server 块',
  params: {
    name: '注册表的公开主机（不含端口）',
    port: '公开端口',
    nginxCertificate: '您的 NGINX 读取的证书文件',
    nginxKey: '您的 NGINX 读取的私钥文件',
    address: '注册表监听的地址和端口',
  },
} satisfies SnippetText<typeof snippet>;
