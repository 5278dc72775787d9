import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '复制镜像仓库的所有标签',
  params: {
    source: '来源注册表',
    sourceRepository: '来源镜像仓库',
    host: '注册表的主机和端口',
    project: 'GitLab 中的项目',
    mode: '预览或复制',
  },
} satisfies SnippetText<typeof snippet>;
