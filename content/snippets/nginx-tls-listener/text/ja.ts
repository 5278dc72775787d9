import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'NGINXにTLSで待ち受けさせる',
  params: {
    port: '公開ポート',
    name: 'レジストリのホスト（ポートなし）',
    certificate: '中間証明書を含む証明書ファイル',
    key: 'キーファイル',
  },
} satisfies SnippetText<typeof snippet>;
