import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '以前のレジストリを読み取り専用モードにする',
  params: {},
} satisfies SnippetText<typeof snippet>;
