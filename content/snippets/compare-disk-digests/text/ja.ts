import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ディスクとGitLabを比べる',
  params: {
    directory: 'ディスク上のディレクトリ',
    host: 'レジストリのホストとポート',
    project: 'GitLabのプロジェクト',
  },
} satisfies SnippetText<typeof snippet>;
