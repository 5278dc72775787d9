import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '从 GitLab 节点访问注册表节点',
  params: { node: '注册表节点的地址', nodePort: '注册表节点的端口', gitlab: '客户端访问 GitLab 的 URL' },
} satisfies SnippetText<typeof snippet>;
