import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'コンテナから自分のDNSサーバーに問い合わせる',
  params: { server: 'DNSサーバー' },
} satisfies SnippetText<typeof snippet>;
