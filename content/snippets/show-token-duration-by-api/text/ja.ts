import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'APIでトークンの有効期間を表示する',
  params: {
    gitlab: 'GitLabのホスト',
  },
} satisfies SnippetText<typeof snippet>;
