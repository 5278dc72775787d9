import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把地址告诉 Runner 的容器',
  params: { name: '主机名（不含端口）', address: '其 IP 地址' },
} satisfies SnippetText<typeof snippet>;
