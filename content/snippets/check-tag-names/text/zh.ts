import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看是否有无名标签',
  params: {
    gitlab: 'GitLab 主机',
    host: '注册表的主机和端口',
    repository: '镜像仓库',
    user: 'GitLab 用户',
  },
} satisfies SnippetText<typeof snippet>;
