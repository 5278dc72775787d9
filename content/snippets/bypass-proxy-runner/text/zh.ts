import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让作业不经代理访问注册表',
  params: { registry: '注册表的主机（不含端口）', gitlab: 'GitLab 的主机（不含端口）' },
} satisfies SnippetText<typeof snippet>;
