import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのアドレスをhttpsにする',
  params: {
    host: 'レジストリのホストとポート',
    name: 'レジストリのホスト（ポートなし）',
    secret: 'レジストリのTLS用Secret',
  },
  notApplicable: '自己コンパイル環境では自前のNGINXがTLSを終端します。NGINXの設定を参照してください。',
} satisfies SnippetText<typeof snippet>;
