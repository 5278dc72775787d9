import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのホストで使う証明書を指定する',
  params: {
    certificate: '中間証明書を含む証明書ファイル',
    key: 'キーファイル',
  },
  notApplicable: 'この構成では証明書を別の場所で指定し、その方法はどのバージョンでも同じです。',
} satisfies SnippetText<typeof snippet>;
