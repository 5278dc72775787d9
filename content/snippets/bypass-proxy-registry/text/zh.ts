import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让注册表不经代理访问存储',
  params: { storage: '对象存储的主机（不含端口）', unit: '注册表的 systemd 单元' },
} satisfies SnippetText<typeof snippet>;
