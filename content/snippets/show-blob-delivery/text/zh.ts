import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看 blob 由谁传送',
  params: {
    gitlab: 'GitLab 主机',
    host: '注册表的主机和端口',
    repository: '镜像仓库',
    tag: '现有镜像的标签',
    user: 'GitLab 用户',
  },
} satisfies SnippetText<typeof snippet>;
