import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'タグ付けされていないマニフェストも含めて定期実行する',
  params: {
    minute: '分',
    hour: '時',
    weekday: '曜日（0が日曜日）',
    container: 'GitLabを実行しているコンテナ',
    unit: 'レジストリのsystemdユニット',
    binary: 'レジストリのプログラム',
    config: 'レジストリの設定ファイル',
  },
  notApplicable:
    'Helmチャートでは、実行の前にレジストリを読み取り専用にし、終わったあとに書き込みを戻す必要があります。スケジュールしたパイプラインから順に実行するか、スケジュールが不要なメタデータデータベースに移行してください。',
} satisfies SnippetText<typeof snippet>;
