import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '向注册表询问元数据的位置',
  params: {
    gitlab: 'GitLab 的主机和端口',
    host: '注册表的主机和端口',
    user: 'GitLab 用户',
  },
} satisfies SnippetText<typeof snippet>;
