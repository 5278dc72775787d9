import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: '把 CA 证书挂载进作业的服务', params: { host: '注册表的主机和端口' } } satisfies SnippetText<
  typeof snippet
>;
