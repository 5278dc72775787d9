import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看谁能访问调试端口',
  params: {
    port: '调试服务器的端口',
    container: '运行 GitLab 的容器',
  },
  notApplicable: '在 Helm chart 中，调试服务器监听 Pod 的地址；谁能访问由网络策略决定。',
} satisfies SnippetText<typeof snippet>;
