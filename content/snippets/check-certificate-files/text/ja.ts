import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '証明書、キー、名前が対応しているか確認する',
  params: {
    fullchain: '中間証明書を含む証明書',
    key: '証明書のキー',
    name: 'レジストリの公開ホスト（ポートなし）',
  },
} satisfies SnippetText<typeof snippet>;
