import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'このホストで名前を解決してみる',
  params: { name: 'ホスト名（ポートなし）' },
} satisfies SnippetText<typeof snippet>;
