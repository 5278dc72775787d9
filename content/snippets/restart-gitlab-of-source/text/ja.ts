import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabを再起動する',
  params: {},
  notApplicable: '設定を反映すると、必要なものは自動で再起動します。',
} satisfies SnippetText<typeof snippet>;
