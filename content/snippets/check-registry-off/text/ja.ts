import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリが無効になったか調べる',
  params: {
    host: 'レジストリのホストとポート',
    gitlab: 'GitLabのホスト',
  },
} satisfies SnippetText<typeof snippet>;
