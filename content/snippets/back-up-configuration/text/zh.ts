import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '保存一份配置副本',
  params: {
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
    config: '注册表的配置文件',
    gitlab: 'GitLab 的配置文件',
  },
} satisfies SnippetText<typeof snippet>;
