import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'トークンの有効期間を調べる',
  params: {
    gitlab: 'GitLabのホスト',
    user: 'GitLabのユーザー名',
    minutes: '有効期間（分）',
  },
} satisfies SnippetText<typeof snippet>;
