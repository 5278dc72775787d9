import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'どのプロキシがどこで使われるかを確認する',
  params: {},
} satisfies SnippetText<typeof snippet>;
