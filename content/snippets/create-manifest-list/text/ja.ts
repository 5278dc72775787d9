import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '各イメージをプッシュし、続けてリストをプッシュする',
  params: {
    host: 'レジストリのホストとポート',
    repository: 'リストのリポジトリ',
    tag: 'リストのタグ',
    first: '1つ目のプラットフォーム（タグの末尾）',
    second: '2つ目のプラットフォーム（タグの末尾）',
  },
} satisfies SnippetText<typeof snippet>;
