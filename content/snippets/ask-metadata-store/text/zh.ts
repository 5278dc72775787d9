import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看注册表把元数据保存在哪里',
  params: {
    gitlab: 'GitLab 的主机和端口',
    host: '注册表的主机和端口',
    user: 'GitLab 用户',
  },
} satisfies SnippetText<typeof snippet>;
