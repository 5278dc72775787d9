import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: '用这份配置创建构建器', params: { name: '新构建器的名称' } } satisfies SnippetText<
  typeof snippet
>;
