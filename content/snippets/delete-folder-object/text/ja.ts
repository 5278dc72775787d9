import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '空のオブジェクトを1つ削除する',
  params: {
    bucket: 'バケット',
    region: 'リージョン',
    key: 'オブジェクトのキー',
  },
} satisfies SnippetText<typeof snippet>;
