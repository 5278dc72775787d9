import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのユーザーがディレクトリを通れるようにする',
  params: {
    directory: '閉じている上位のディレクトリ',
    container: 'GitLabを実行しているコンテナ',
  },
  notApplicable:
    'Helmチャートのレジストリはユーザー1000で動き、所有者を変更できません。イメージはオブジェクトストレージに置きます。独自のボリュームを使う場合は、このユーザーが書き込めるように外側で設定してください。',
} satisfies SnippetText<typeof snippet>;
