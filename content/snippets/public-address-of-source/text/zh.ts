import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把注册表的公开地址告诉 GitLab',
  params: { name: '注册表的公开主机（不含端口）', port: '公开端口' },
  notApplicable: 'Linux 软件包和 chart 会从注册表的设置中得出。',
} satisfies SnippetText<typeof snippet>;
