import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'このログインにGitLabが許可する操作を表示する',
  params: {
    gitlab: 'GitLabのホスト',
    registry: 'レジストリのホストとポート',
    user: 'ユーザー名',
    repository: 'イメージのリポジトリ',
  },
} satisfies SnippetText<typeof snippet>;
