import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'すべてのタグをディスクにコピーする',
  params: {
    source: 'コピー元のレジストリ',
    sourceRepository: 'コピー元のイメージリポジトリ',
    directory: 'ディスク上のディレクトリ',
  },
} satisfies SnippetText<typeof snippet>;
