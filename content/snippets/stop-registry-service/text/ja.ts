import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabを再起動し、レジストリを止める',
  params: {
    unit: 'レジストリのsystemdユニット',
  },
  notApplicable: 'このインストール方法では、設定を反映するとレジストリが止まります。',
} satisfies SnippetText<typeof snippet>;
