import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'バケットに到達できるかを確認する',
  params: { bucket: 'バケット' },
} satisfies SnippetText<typeof snippet>;
