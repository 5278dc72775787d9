import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'レジストリとメタデータデータベースの状態が合っていない',
  summary:
    'メタデータデータベースが未マイグレーション、未インポート、接続不可、またはストレージと対応していないため、レジストリが起動またはインポートを拒否しています。',
  symptom:
    'アップグレード後、またはデータベースを有効にしたあと、すべてのリクエストが`502`になり、レジストリのログにデータベース、マイグレーション、ロックファイルに関する`fatal`の行があります。',
  background: [
    'レジストリは、タグやマニフェストの情報を、レイヤーと同じストレージかPostgreSQLのどちらかに保持します。どちらが正しいかは、ストレージにある小さなロックファイル`database-in-use`と`filesystem-in-use`が示します。誤ったほうで起動して古い状態を見せることを防ぐためのものです。',
    'GitLab 18.3以降のLinuxパッケージは、再設定の際にデータベースを作成し、マイグレーションも行います。それより前のバージョンや、自前のデータベースでは、手動で実行します。19.0以降のデフォルトは`prefer`です。新しいレジストリはデータベースを使い、ストレージにイメージがあるレジストリは従来どおり動いて警告を記録します。',
    'データベースを使ってイメージがプッシュされたあとは、ストレージだけではすべてのタグがわかりません。ストレージの情報に戻すと、それ以降のプッシュが失われます。推測でロックファイルを削除してはいけないのは、このためです。',
  ],
  questions: {
    message: {
      title: 'メッセージには何と書かれていますか？',
      findOut: 'レジストリのログ、または失敗したコマンドの最後の数行を確認します。',
      answers: {
        pending: '`there are pending database migrations`',
        'not-imported': '`filesystem metadata in use, please import data`',
        'switched-off': '`metadata database in use, please enable the database`',
        'both-locks': '`database-in-use and filesystem-in-use lockfiles present`',
        connection: '`failed to initialize database connections`',
        version: 'データベースのバージョンがサポートされていない',
        recovery: '`the database is in read-only mode (in recovery)`',
        'imported-before': '`tags table is not empty`または`halting import`',
        unsure: 'それ以外',
      },
    },
    imported: {
      title: 'このレジストリをデータベースにインポートしたことがありますか？',
      findOut:
        'インポートは意図して行う、時間のかかる作業です。18.6へのアップグレードで初めて出た場合は、以前の状態のロックファイルが残っている可能性があります。',
      answers: { never: 'ない', before: 'ある', unsure: 'わからない' },
    },
  },
  outcomes: {
    migrate: { title: '足りないマイグレーションを実行する', body: 'プログラムのほうが、テーブルより新しい状態です。' },
    'switch-off': {
      title: '当面はメタデータをストレージに置いたままにする',
      body: 'ストレージだけに情報があるレジストリで、データベースが有効にされました。インポートは、別に時間を取って後で行います。手順は[[metadata-database]]にあります。',
    },
    'switch-on': {
      title: 'データベースを再び有効にする',
      body: 'このレジストリはデータベースで運用されていました。データベースなしでは、新しいタグが失われます。',
    },
    'compare-locks': {
      title: 'どちらが正しいかを調べる',
      body: 'ロックファイルが両方あるか、誤ったほうがあります。最近のプッシュがどちらに記録されたかがはっきりするまで、何も削除しないでください。',
    },
    'reach-database': {
      title: 'レジストリをデータベースに接続できるようにする',
      body: 'アドレス、パスワード、データベース名、TLSモードのいずれかが誤っています。どれかは、行の残りに書かれています。',
    },
    'upgrade-postgresql': {
      title: 'PostgreSQLをアップグレードする',
      body: 'レジストリには、より新しいバージョンが必要です。GitLab 19.0にはPostgreSQL 17が必要です。',
    },
    'own-database': {
      title: 'このサイト専用のレジストリデータベースを用意する',
      body: 'Geoのセカンダリなどのレプリカに接続していますが、レジストリは書き込みを必要とします。',
    },
    'keep-import': {
      title: 'インポートは済んでいる：そのままにする',
      body: 'データベースにはすでにタグがあるため、コマンドは保護のために停止しました。',
    },
  },
  steps: {
    'show-state': {
      title: 'レジストリとマイグレーションの状態を確認する',
      body: 'Helmでは、レジストリのポッドのログに書かれています。',
    },
    'reconfigure-migrates': {
      title: 'マイグレーションをGitLabに任せる',
      body: "先にデータベースをバックアップしてください。`registry['auto_migrate']`が`false`でなければ、データベースがない場合は作成され、マイグレーションも実行されます。自分で用意したデータベースの場合は、次の手順に進んでください。",
      undo: 'データベースのバックアップを、以前のGitLabのバージョンとともに戻します。',
    },
    'run-migrations': {
      title: '残っているマイグレーションを実行する',
      body: '先にデータベースをバックアップしてください。Linuxパッケージの`gitlab-ctl registry-database`は、成功するとレジストリを再び起動します。',
      undo: 'データベースのバックアップを、以前のGitLabのバージョンとともに戻します。',
    },
    restart: {
      title: 'レジストリを起動する',
      body: '起動するまでリクエストは失敗します。',
      undo: '元に戻すものはありません。',
    },
    'set-off': {
      title: 'データベースを無効にする',
      body: 'データベースを使っている間に何もプッシュされていない場合に限ります。',
      undo: 'この行を取り除けば、そのバージョンのデフォルトに戻ります。',
    },
    'set-on': {
      title: '`enabled`を`true`に戻す',
      body: "Linuxパッケージでは`registry['database']`、Helmでは`registry.database`、それ以外ではレジストリの`config.yml`の`database`です。ほかの値は以前のとおりにします。",
      undo: '以前の値に戻します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'Docker Composeではコンテナが作り直されるため、GitLab全体が数分間使えなくなります。',
      undo: '以前の値に戻し、もう一度反映します。',
    },
    'see-locks': {
      title: 'どのロックファイルが、いつからあるかを確認する',
      body: 'インポートと最近のプッシュの日時と比べてください。',
    },
    'decide-lock': {
      title: 'バックアップのあと、誤ったロックファイルを取り除く',
      body: 'データベースと`lockfiles`フォルダーをバックアップします。インポート後のプッシュがデータベースに記録されているなら、不要なのは`filesystem-in-use`です。誤ったほうを消すと、レジストリが古いメタデータで動きます。迷う場合は、先にGitLabのサポートに問い合わせてください。',
      undo: '何かがプッシュされる前に、バックアップからフォルダーを戻します。',
    },
    'check-settings': {
      title: '接続設定を直す',
      body: '`password authentication failed`はパスワード、`does not exist`はデータベース名、`connection refused`はアドレスかポート、`no pg_hba.conf entry`はPostgreSQLのアクセスルールです。',
      undo: '以前の値に戻します。',
    },
    upgrade: {
      title: 'PostgreSQLのアップグレードを独立した作業として行う',
      body: '先にバックアップしてください。データベースのアップグレード中、GitLabは使えません。',
      undo: '以前のバージョンにバックアップを戻します。',
    },
    'set-own-database': {
      title: '書き込めるデータベースをレジストリに指定する',
      body: 'Geoのセカンダリでは、レジストリが専用のデータベースを持ちます。プライマリからは複製されません。',
      undo: '以前のホストに戻します。',
    },
    'do-not-empty': {
      title: '使用中のレジストリのテーブルを空にしない',
      body: '`tags`テーブルを空にしてよいのは、データベースをまだ一度も使っていない、メンテナンス中だけです。そうでなければ、インポート後にプッシュしたものがすべて失われます。',
    },
  },
  checks: {
    starts: {
      title: 'レジストリにログインする',
      fixed: 'レジストリは再び動いています。',
      notFixed: 'レジストリはまだ応答しません。ログの最後の行をもう一度確認してください。',
    },
  },
  evidence: {
    'pending-migrations': 'テーブルがプログラムより古いため、レジストリが停止しました。',
    'filesystem-in-use':
      'データベースが有効ですが、ストレージのロックファイルは、メタデータがそちらにあることを示しています。',
    'database-in-use':
      'データベースが無効ですが、ストレージのロックファイルは、メタデータがデータベースにあることを示しています。',
    'both-locks': 'ロックファイルが両方あるため、どちらのメタデータが正しいかをレジストリが判断できません。',
    'no-connection': 'レジストリがデータベースに接続できませんでした。',
    'old-postgresql': 'このレジストリには、PostgreSQLが古すぎます。',
    'read-only-database': 'データベースは、書き込めないレプリカです。',
    'tags-present': 'データベースにすでにタグがあるため、インポートが停止しました。',
    'no-relation': 'レジストリのテーブルがないか、作成する権限がありません。',
    'read-only-transaction':
      'PostgreSQLがこのセッションで書き込みを受け付けません。レプリカか、読み取り専用の設定です。',
    'database-command': 'レジストリのメタデータデータベースのコマンドが実行されました。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
