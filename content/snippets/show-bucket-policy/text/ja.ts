import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'バケットへのアクセスを制限している設定を表示する',
  params: {
    bucket: 'バケット',
  },
} satisfies SnippetText<typeof snippet>;
