import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'マニフェストの種類を表示する',
  params: {
    gitlab: 'GitLabのホスト',
    host: 'レジストリのホストとポート',
    repository: 'イメージのリポジトリ',
    tag: 'タグ',
    user: 'GitLabのユーザー',
  },
} satisfies SnippetText<typeof snippet>;
