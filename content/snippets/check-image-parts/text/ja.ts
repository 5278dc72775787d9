import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージのすべての構成要素を1バイトずつ取得する',
  params: {
    gitlab: 'GitLabのホスト',
    host: 'レジストリのホストとポート',
    repository: 'イメージのリポジトリ',
    tag: 'タグ',
    user: 'GitLabのユーザー',
  },
} satisfies SnippetText<typeof snippet>;
