import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリがクライアントに求めるものを確認する',
  params: { host: 'レジストリのホストとポート' },
} satisfies SnippetText<typeof snippet>;
