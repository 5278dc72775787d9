import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '複数のプラットフォーム用にビルドしてプッシュする',
  params: {
    platforms: 'プラットフォーム',
    host: 'レジストリのホストとポート',
    repository: 'イメージのリポジトリ',
    tag: 'タグ',
  },
} satisfies SnippetText<typeof snippet>;
