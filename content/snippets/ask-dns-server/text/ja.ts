import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '1つのDNSサーバーに名前を問い合わせる',
  params: { name: 'ホスト名（ポートなし）', server: 'DNSサーバー' },
} satisfies SnippetText<typeof snippet>;
