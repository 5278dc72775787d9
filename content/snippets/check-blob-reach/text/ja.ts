import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'クライアントが案内される先までblobを追う',
  params: {
    gitlab: 'GitLabのホスト',
    host: 'レジストリのホストとポート',
    repository: 'イメージリポジトリ',
    tag: '存在するイメージのタグ',
    user: 'GitLabのユーザー',
  },
} satisfies SnippetText<typeof snippet>;
