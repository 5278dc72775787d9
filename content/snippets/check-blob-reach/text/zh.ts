import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '跟随 blob 到客户端被引向的地方',
  params: {
    gitlab: 'GitLab 主机',
    host: '注册表的主机和端口',
    repository: '镜像仓库',
    tag: '已有镜像的标签',
    user: 'GitLab 用户',
  },
} satisfies SnippetText<typeof snippet>;
