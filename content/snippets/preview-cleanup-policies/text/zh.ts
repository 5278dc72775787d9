import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示哪些项目会启用策略',
  params: {
    user: '以其名义更改的管理员',
    cadence: '运行间隔',
    keep: '每个镜像保留的最新标签数',
    age: '删除早于此时间的标签',
    remove: '要删除的标签的模式',
    retain: '要保留的标签的模式',
    most: '一次最多更改的项目数',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
  },
} satisfies SnippetText<typeof snippet>;
