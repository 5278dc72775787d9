import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '运行垃圾回收',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
    unit: '注册表的 systemd 单元',
    config: '注册表的配置文件',
  },
} satisfies SnippetText<typeof snippet>;
