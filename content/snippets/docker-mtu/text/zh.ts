import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '给 Docker 的默认网络设置较小的 MTU',
  params: { mtu: 'MTU（字节）' },
} satisfies SnippetText<typeof snippet>;
