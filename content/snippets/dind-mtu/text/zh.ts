import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '给 Docker-in-Docker 设置较小的 MTU',
  params: { mtu: 'MTU（字节）' },
} satisfies SnippetText<typeof snippet>;
