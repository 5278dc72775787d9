import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让服务不经代理访问注册表',
  params: { unit: '拉取镜像的服务', registry: '注册表的主机（不含端口）', gitlab: 'GitLab 的主机（不含端口）' },
} satisfies SnippetText<typeof snippet>;
