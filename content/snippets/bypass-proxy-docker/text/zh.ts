import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让守护进程不经代理访问注册表',
  params: { registry: '注册表主机（不含端口）', gitlab: 'GitLab 主机（不含端口）', proxy: '代理的地址' },
} satisfies SnippetText<typeof snippet>;
