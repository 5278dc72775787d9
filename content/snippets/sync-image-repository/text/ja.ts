import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージリポジトリのすべてのタグをコピーする',
  params: {
    source: 'コピー元のレジストリ',
    sourceRepository: 'コピー元のイメージリポジトリ',
    host: 'レジストリのホストとポート',
    project: 'GitLabのプロジェクト',
    mode: 'プレビューまたはコピー',
  },
} satisfies SnippetText<typeof snippet>;
