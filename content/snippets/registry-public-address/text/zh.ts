import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把注册表的公开名称和端口告诉 GitLab',
  params: { name: '公开主机（不含端口）', port: '公开端口' },
  notApplicable: 'chart 由 `global.hosts.registry` 得出这两项。',
} satisfies SnippetText<typeof snippet>;
