import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリの最初の応答を確認する',
  params: { host: 'レジストリのホストとポート' },
} satisfies SnippetText<typeof snippet>;
