import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在节点上拉取镜像',
  params: { host: '注册表的主机和端口', repository: '现有镜像的仓库路径', tag: '它的标签' },
} satisfies SnippetText<typeof snippet>;
