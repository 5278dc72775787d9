import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ログレベルをinfoに戻す',
  params: {},
} satisfies SnippetText<typeof snippet>;
