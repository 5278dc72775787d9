import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '比较所提供的证书与文件中证书的有效期',
  params: {
    host: '要检查的主机和端口',
    certificate: 'NGINX 读取的证书文件',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    secret: '注册表的 TLS Secret',
  },
} satisfies SnippetText<typeof snippet>;
