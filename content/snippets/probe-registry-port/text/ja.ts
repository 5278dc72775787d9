import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのポートに接続してみる',
  params: { host: 'レジストリのホストとポート' },
} satisfies SnippetText<typeof snippet>;
