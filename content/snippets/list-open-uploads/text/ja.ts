import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '完了していないアップロードを一覧にする',
  params: {
    bucket: 'バケット',
    region: 'リージョン',
  },
} satisfies SnippetText<typeof snippet>;
