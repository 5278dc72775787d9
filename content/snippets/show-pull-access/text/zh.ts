import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看 GitLab 为拉取授予的令牌',
  params: {
    gitlab: 'GitLab 主机',
    registry: '注册表的主机和端口',
    user: '用户名',
    repository: '镜像仓库路径',
  },
} satisfies SnippetText<typeof snippet>;
