import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ストレージの所有者をレジストリのユーザーにする',
  params: {
    path: 'レジストリのストレージのディレクトリ',
    container: 'GitLabを実行しているコンテナ',
    user: 'レジストリを実行しているユーザー',
  },
  notApplicable:
    'Helmチャートのレジストリはユーザー1000で動き、所有者を変更できません。イメージはオブジェクトストレージに置きます。独自のボリュームを使う場合は、このユーザーが書き込めるように外側で設定してください。',
} satisfies SnippetText<typeof snippet>;
