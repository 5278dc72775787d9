import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'リクエストがレジストリにどう届くかを調べる',
  params: { host: 'レジストリのホストとポート' },
} satisfies SnippetText<typeof snippet>;
