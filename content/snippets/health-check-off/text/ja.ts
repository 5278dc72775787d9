import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ストレージのチェックをオフにする',
  params: {},
} satisfies SnippetText<typeof snippet>;
