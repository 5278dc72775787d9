import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージリポジトリを削除する',
  params: {
    gitlab: 'GitLabのホスト',
    project: 'プロジェクトID',
    id: 'イメージリポジトリのID',
  },
} satisfies SnippetText<typeof snippet>;
