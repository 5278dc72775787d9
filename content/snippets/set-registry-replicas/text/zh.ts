import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置注册表 Pod 的数量',
  params: {
    least: '最少 Pod 数',
    most: '最多 Pod 数',
  },
  notApplicable: '使用这种安装方式时，每个节点是负载均衡器后面单独的机器。',
} satisfies SnippetText<typeof snippet>;
