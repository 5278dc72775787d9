import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'キーファイルをレジストリだけが読めるようにする',
  params: {
    keyfile: 'キーファイルのパス',
    container: 'GitLabを実行しているコンテナ',
    user: 'レジストリを実行しているユーザー',
  },
  notApplicable: 'チャートでは、キーファイルがストレージのSecretから専用のパスにマウントされます。',
} satisfies SnippetText<typeof snippet>;
