import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '名前のないタグがあるか確認する',
  params: {
    gitlab: 'GitLabのホスト',
    host: 'レジストリのホストとポート',
    repository: 'イメージのリポジトリ',
    user: 'GitLabのユーザー',
  },
} satisfies SnippetText<typeof snippet>;
