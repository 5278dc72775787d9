import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'エンドポイントのバケットにイメージがあるかを確認する',
  params: {
    bucket: 'バケット',
    endpoint: 'エンドポイントのURL',
  },
} satisfies SnippetText<typeof snippet>;
