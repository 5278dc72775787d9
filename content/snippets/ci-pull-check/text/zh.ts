import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '只拉取镜像的作业',
  params: { host: '注册表主机和端口', repository: '镜像仓库', tag: '标签' },
} satisfies SnippetText<typeof snippet>;
