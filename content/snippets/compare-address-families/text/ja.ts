import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'IPv4とIPv6を別々に試す',
  params: { name: 'ホスト名（ポートなし）', host: 'レジストリのホストとポート' },
} satisfies SnippetText<typeof snippet>;
