import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '用完整名称推送镜像',
  params: {
    image: '镜像的本地名称',
    host: '注册表的主机和端口',
    repository: '镜像仓库路径',
    tag: '标签',
  },
} satisfies SnippetText<typeof snippet>;
