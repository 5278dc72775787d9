import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージがそろっているか確認する',
  params: {
    host: 'レジストリのホストとポート',
    repository: 'イメージのリポジトリ',
    tag: 'タグ',
  },
} satisfies SnippetText<typeof snippet>;
