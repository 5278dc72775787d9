import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'プル用にGitLabが発行するトークンの内容を表示する',
  params: {
    gitlab: 'GitLabのホスト',
    registry: 'レジストリのホストとポート',
    user: 'ユーザー名',
    repository: 'イメージのリポジトリ',
  },
} satisfies SnippetText<typeof snippet>;
