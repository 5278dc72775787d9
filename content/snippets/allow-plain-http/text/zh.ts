import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: '只对一个注册表允许明文 HTTP', params: { host: '注册表的主机和端口' } } satisfies SnippetText<
  typeof snippet
>;
