import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'キーがスラッシュで終わる空のオブジェクトを探す',
  params: {
    bucket: 'バケット',
    region: 'リージョン',
    repository: 'イメージのリポジトリ、またはグループ',
  },
} satisfies SnippetText<typeof snippet>;
