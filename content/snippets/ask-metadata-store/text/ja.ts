import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'メタデータの場所をレジストリに尋ねる',
  params: {
    gitlab: 'GitLabのホストとポート',
    host: 'レジストリのホストとポート',
    user: 'GitLabのユーザー',
  },
} satisfies SnippetText<typeof snippet>;
