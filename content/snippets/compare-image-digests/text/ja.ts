import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '両側のすべてのタグを比べる',
  params: {
    source: 'コピー元のレジストリ',
    sourceRepository: 'コピー元のイメージリポジトリ',
    host: 'レジストリのホストとポート',
    repository: 'GitLabのイメージリポジトリ',
  },
} satisfies SnippetText<typeof snippet>;
