import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看镜像是否完整',
  params: {
    host: '注册表的主机和端口',
    repository: '镜像仓库',
    tag: '标签',
  },
} satisfies SnippetText<typeof snippet>;
