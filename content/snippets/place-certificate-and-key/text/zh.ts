import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '放好证书和私钥',
  params: {
    fullchain: '含中间证书的证书',
    key: '证书的私钥',
    certificate: 'GitLab 自带的 NGINX 读取的证书文件',
    keyFile: 'GitLab 自带的 NGINX 读取的私钥文件',
    nginxCertificate: '您的 NGINX 读取的证书文件',
    nginxKey: '您的 NGINX 读取的私钥文件',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    secret: '注册表的 TLS Secret',
  },
} satisfies SnippetText<typeof snippet>;
