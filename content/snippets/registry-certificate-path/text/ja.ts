import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのホストで使う証明書を指定する',
  params: {
    certificate: '中間証明書を含む証明書ファイル',
    key: 'キーファイル',
    secret: 'レジストリのTLS用Secret',
  },
} satisfies SnippetText<typeof snippet>;
