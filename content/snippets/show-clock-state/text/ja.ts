import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '時刻が同期されているかを確認する',
  params: {},
} satisfies SnippetText<typeof snippet>;
