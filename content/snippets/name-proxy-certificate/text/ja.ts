import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリの証明書ファイルを指定する',
  params: {
    certificate: 'GitLab付属のNGINXが読み込む証明書ファイル',
    keyFile: 'GitLab付属のNGINXが読み込むキーファイル',
  },
  notApplicable: 'チャートではファイルの代わりにTLS Secretを使い、自分のNGINXではserverブロックで指定します。',
} satisfies SnippetText<typeof snippet>;
