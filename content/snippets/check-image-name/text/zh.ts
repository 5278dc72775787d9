import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: '检查镜像名称是否符合规则', params: { name: '镜像名称' } } satisfies SnippetText<
  typeof snippet
>;
