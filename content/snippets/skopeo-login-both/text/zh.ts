import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '登录两个注册表',
  params: {
    source: '来源注册表',
    sourceUser: '来源的用户名',
    host: '注册表的主机和端口',
    user: 'GitLab 的用户名',
  },
} satisfies SnippetText<typeof snippet>;
