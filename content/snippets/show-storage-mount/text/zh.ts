import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示存放镜像的文件系统',
  params: {
    path: '注册表存储的目录',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
  },
} satisfies SnippetText<typeof snippet>;
