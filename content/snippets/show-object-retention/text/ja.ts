import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '削除したオブジェクトがバケットに残るか確認する',
  params: {
    bucket: 'バケット',
  },
} satisfies SnippetText<typeof snippet>;
