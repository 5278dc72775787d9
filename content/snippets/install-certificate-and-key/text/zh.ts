import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '安装新证书及其私钥',
  params: {
    fullchain: '包含中间证书的新证书',
    key: '新证书的私钥',
    certificate: 'NGINX 读取的证书文件',
    keyFile: 'NGINX 读取的私钥文件',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    secret: '注册表的 TLS Secret',
  },
} satisfies SnippetText<typeof snippet>;
