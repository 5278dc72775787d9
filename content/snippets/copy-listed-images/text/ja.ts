import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '一覧のイメージリポジトリをコピーする',
  params: {
    source: 'コピー元のレジストリ',
    host: 'レジストリのホストとポート',
    list: '一覧のファイル',
    mode: 'プレビューまたはコピー',
  },
} satisfies SnippetText<typeof snippet>;
