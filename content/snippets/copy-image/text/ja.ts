import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージを1つコピーする',
  params: {
    source: 'コピー元のレジストリ',
    sourceRepository: 'コピー元のイメージリポジトリ',
    tag: 'タグ',
    host: 'レジストリのホストとポート',
    repository: 'GitLabのイメージリポジトリ',
  },
} satisfies SnippetText<typeof snippet>;
