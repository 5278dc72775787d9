import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージを完全な名前でプッシュする',
  params: {
    image: 'イメージのローカル名',
    host: 'レジストリのホストとポート',
    repository: 'イメージのリポジトリ',
    tag: 'タグ',
  },
} satisfies SnippetText<typeof snippet>;
