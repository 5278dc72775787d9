import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'APIでトークンの有効期間を設定する',
  params: {
    gitlab: 'GitLabのホスト',
    minutes: '有効期間（分）',
  },
} satisfies SnippetText<typeof snippet>;
