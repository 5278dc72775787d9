import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '読み取り専用モードをオンにする',
  params: {},
} satisfies SnippetText<typeof snippet>;
