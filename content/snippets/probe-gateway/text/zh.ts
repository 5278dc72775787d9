import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '经由网关分别访问两个服务',
  params: { host: '注册表的主机和端口', gitlab: 'GitLab 的主机' },
} satisfies SnippetText<typeof snippet>;
