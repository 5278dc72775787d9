import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置注册表的公开地址',
  params: { host: '注册表的主机和端口', name: '注册表的主机（不含端口）' },
  notApplicable: '自编译的 GitLab 不自带用于注册表的 NGINX：监听写在您自己的 server 块里。',
} satisfies SnippetText<typeof snippet>;
