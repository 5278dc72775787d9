import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '比较两边的所有标签',
  params: {
    source: '来源注册表',
    sourceRepository: '来源镜像仓库',
    host: '注册表的主机和端口',
    repository: 'GitLab 中的镜像仓库',
  },
} satisfies SnippetText<typeof snippet>;
