import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'バケットにイメージがあるかを確認する',
  params: { bucket: 'バケット' },
} satisfies SnippetText<typeof snippet>;
