import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'キーペアを設定に書く',
  params: {},
  notApplicable: '設定からキーペアを読み取るのはLinuxパッケージだけです。ほかでは、Secretまたはファイルに置きます。',
} satisfies SnippetText<typeof snippet>;
