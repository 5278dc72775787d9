import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '连同中间证书一起安装证书',
  params: {
    leaf: '服务器自己的证书',
    intermediates: '中间证书',
    certificate: 'NGINX 读取的文件',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    secret: '注册表的 TLS Secret',
  },
} satisfies SnippetText<typeof snippet>;
