import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '両方のレジストリにログインする',
  params: {
    source: 'コピー元のレジストリ',
    sourceUser: 'コピー元のユーザー名',
    host: 'レジストリのホストとポート',
    user: 'GitLabのユーザー名',
  },
} satisfies SnippetText<typeof snippet>;
