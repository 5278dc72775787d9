import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabのホストで何が応答するかを確認する',
  params: { gitlab: 'GitLabのホスト' },
} satisfies SnippetText<typeof snippet>;
