import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '比较磁盘与 GitLab',
  params: {
    directory: '磁盘上的目录',
    host: '注册表的主机和端口',
    project: 'GitLab 中的项目',
  },
} satisfies SnippetText<typeof snippet>;
