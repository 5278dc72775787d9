import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '为存储设置 SELinux 标签',
  params: {
    path: '注册表存储的目录',
    service: '运行 GitLab 的 Compose 服务',
  },
  notApplicable: 'Kubernetes 在为 Pod 挂载卷时设置它的标签。',
} satisfies SnippetText<typeof snippet>;
