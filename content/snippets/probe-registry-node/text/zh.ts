import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: '直接访问注册表节点', params: { node: '注册表节点的地址和端口' } } satisfies SnippetText<
  typeof snippet
>;
