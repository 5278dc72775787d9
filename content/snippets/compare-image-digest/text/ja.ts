import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '両側のイメージを比べる',
  params: {
    source: 'コピー元のレジストリ',
    sourceRepository: 'コピー元のイメージリポジトリ',
    tag: 'タグ',
    host: 'レジストリのホストとポート',
    repository: 'GitLabのイメージリポジトリ',
  },
} satisfies SnippetText<typeof snippet>;
