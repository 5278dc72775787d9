import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ディスクからGitLabにコピーする',
  params: {
    directory: 'ディスク上のディレクトリ',
    host: 'レジストリのホストとポート',
    user: 'GitLabのユーザー名',
    project: 'GitLabのプロジェクト',
  },
} satisfies SnippetText<typeof snippet>;
