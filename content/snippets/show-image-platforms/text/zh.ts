import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示镜像的平台',
  params: { host: '注册表的主机和端口', repository: '镜像仓库路径', tag: '标签' },
} satisfies SnippetText<typeof snippet>;
