import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '复制镜像仓库',
  params: {
    host: '注册表的主机和端口',
    repository: '要复制的镜像仓库',
    target: '目标的上级路径',
  },
} satisfies SnippetText<typeof snippet>;
