import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示 SELinux 最近拒绝了什么',
  params: {
    path: '注册表存储的目录',
  },
  notApplicable: 'Kubernetes 在为 Pod 挂载卷时设置它的标签。',
} satisfies SnippetText<typeof snippet>;
