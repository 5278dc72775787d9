import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把 CA 证书交给注册表',
  params: {
    ca: 'CA 证书文件',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    secret: '新 Secret 的名称',
    unit: '注册表的 systemd 单元',
  },
} satisfies SnippetText<typeof snippet>;
