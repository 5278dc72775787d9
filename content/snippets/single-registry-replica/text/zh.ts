import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '只运行一个注册表 Pod',
  params: {},
  notApplicable: '在 Kubernetes 之外，每台主机运行一个注册表：请改为从负载均衡器中移除其他主机。',
} satisfies SnippetText<typeof snippet>;
