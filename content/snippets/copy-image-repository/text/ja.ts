import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージリポジトリをコピーする',
  params: {
    host: 'レジストリのホストとポート',
    repository: 'コピー元のイメージリポジトリ',
    target: 'コピー先の上位パス',
  },
} satisfies SnippetText<typeof snippet>;
