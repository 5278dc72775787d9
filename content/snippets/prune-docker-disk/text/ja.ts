import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Dockerが使っていないものを削除する',
  params: {},
} satisfies SnippetText<typeof snippet>;
