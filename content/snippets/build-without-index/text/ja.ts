import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '1つのイメージをDocker形式でビルドしてプッシュする',
  params: {
    host: 'レジストリのホストとポート',
    repository: 'イメージのリポジトリ',
    tag: 'タグ',
  },
} satisfies SnippetText<typeof snippet>;
