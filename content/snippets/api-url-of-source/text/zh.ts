import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把内部地址告诉 GitLab',
  params: { port: '注册表的内部端口' },
  notApplicable: 'Linux 软件包和 chart 会从注册表自己的地址得出。',
} satisfies SnippetText<typeof snippet>;
