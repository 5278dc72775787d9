import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリを起動する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    unit: 'レジストリのsystemdユニット',
  },
  notApplicable: 'Helmチャートでは、ガベージコレクションのためにレジストリを止めません。読み取り専用にするだけです。',
} satisfies SnippetText<typeof snippet>;
