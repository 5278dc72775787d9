import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在两个回环地址上分别访问注册表',
  params: {
    container: '运行 GitLab 的容器',
    port: '注册表的内部端口',
  },
  notApplicable: '在 Helm chart 中，Ingress 通过 Service 访问注册表，不使用回环地址。',
} satisfies SnippetText<typeof snippet>;
