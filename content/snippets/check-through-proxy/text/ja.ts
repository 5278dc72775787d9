import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'プロキシ経由でレジストリに4回接続する',
  params: {
    host: 'レジストリのホストとポート（イメージ名のとおり）',
  },
} satisfies SnippetText<typeof snippet>;
