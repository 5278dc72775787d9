import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: '查看注册表的第一个应答', params: { host: '注册表的主机和端口' } } satisfies SnippetText<
  typeof snippet
>;
