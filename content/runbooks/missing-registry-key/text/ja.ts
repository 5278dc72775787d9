import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'レジストリ用トークンに署名するキーを、GitLabが開けない',
  summary:
    'GitLabがレジストリに問い合わせるにはトークンが必要ですが、署名に使う秘密キーのファイルがないか、読み取れません。',
  symptom:
    'プロジェクトを削除すると、`No such file or directory @ rb_sysopen`に続けて`gitlab-registry.key`のパスが表示され、失敗します。メッセージはプロジェクトの画面とSidekiqのログに残り、多くはレジストリを無効にしたあとに起こります。レジストリを使用中の場合は、ログインもすべて500で失敗します。',
  background: [
    'プロジェクトを削除するとき、GitLabはそのイメージのタグをレジストリに問い合わせます。その際のトークンに、秘密キー`gitlab-registry.key`で署名します。Sidekiqでのジョブ名は`ProjectDestroyWorker`です。',
    "Linuxパッケージがキーのファイルを書き出すのは、`gitlab_rails['registry_enabled']`がtrueで、シークレットにキーがある間だけです。レジストリが無効な間は、ないファイルが書き出されることはなく、イメージリポジトリのレコードが残るプロジェクトを削除できません。",
    'キーそのものは失われていません。`/etc/gitlab/gitlab-secrets.json`に残っており、レジストリを有効にすれば`gitlab-ctl reconfigure`が書き直します。手作業でキーを作る必要はなく、作ってもレジストリの証明書と一致しません。',
    '古い手順は、コンソールのスクリプトでプロジェクトを強制的に削除できると説明しています。実際に削除されるのはプロジェクトではなく、イメージリポジトリのレコードだけです。イメージのデータはストレージに残り、プロジェクトは別に削除する必要があります。',
  ],
  questions: {
    key: {
      title: 'GitLabでレジストリは有効ですか？キーはありますか？',
      help: 'コマンドはGitLab自身に尋ね、結果を1行で表示します。何も変更せず、キーも表示しません。GitLabのRails環境の起動に1分ほどかかります。',
      answers: {
        off: 'レジストリは無効で、キーがない',
        missing: 'レジストリは有効だが、キーがない',
        unreadable: 'キーはあるが、GitLabが読み取れない',
        readable: 'キーを読み取れる',
        unsure: '確認できない',
      },
    },
    storage: {
      title: 'レジストリのストレージは残っていますか？',
      help: 'イメージが残っていれば、GitLabがプロジェクトと一緒に削除できます。バケットやディレクトリをすでに撤去した場合は、問い合わせる相手がありません。',
      answers: {
        there: 'はい、イメージが残っている',
        gone: 'いいえ、すでに撤去した',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'switch-on': {
      title: 'レジストリを有効にしてプロジェクトを削除し、また無効にする',
      body: 'レジストリが有効な間はキーのファイルがあり、レジストリも応答するため、タグがプロジェクトと一緒に削除されます。',
    },
    'forget-records': {
      title: 'イメージのレコードを削除してから、プロジェクトを削除する',
      body: 'レコードがなければ、GitLabがレジストリに問い合わせることはありません。イメージのデータがすでにない場合にだけ適した方法です。',
    },
    'write-again': {
      title: 'GitLabの設定からキーを書き直す',
      body: 'レジストリは使用中で、ファイルだけが失われています。キーペアは、シークレットの保管場所に残っています。',
    },
    'fix-access': {
      title: 'GitLabがキーを読み取れるようにする',
      body: 'ファイルはありますが、GitLab RailsとSidekiqを実行するユーザー`git`に読み取り権限がありません。',
    },
    'delete-again': {
      title: 'キーは元に戻っている：もう一度削除する',
      body: '削除を妨げていた原因はなくなっています。GitLabが自動で再試行することはありません。',
    },
  },
  steps: {
    'see-images': {
      title: 'プロジェクトについてGitLabにある記録を確認する',
      body: 'イメージリポジトリの数と、前回の削除のメッセージを控えます。レジストリが無効な間は、タグを数えられません。',
    },
    'switch-on': {
      title: 'レジストリを有効にする',
      body: '反対の設定をしている行は取り除きます。`registry_external_url`などのレジストリのアドレスは、そのまま残すか、もう一度設定します。有効な間は、ユーザーからもレジストリが見えます。有効のまま使う場合は、[[enable-registry]]を参照してください。',
      undo: '最後の手順のとおり、もう一度無効にします。',
    },
    apply: {
      title: '設定を反映する',
      body: 'Linuxパッケージでは、これでキーのファイルが書き出され、レジストリが起動します。',
      undo: '元の設定に戻し、もう一度反映します。',
    },
    'restart-rails': {
      title: 'GitLabを再起動する',
      body: 'GitLab RailsとSidekiqが設定を読み込むのは起動時です。Web画面が再び応答するまで待ちます。',
      undo: '元に戻すものはありません。',
    },
    'see-key': {
      title: '先へ進む前にキーを確認する',
      body: '`registry key file: readable`と表示される必要があります。',
    },
    'delete-project': {
      title: 'GitLabでプロジェクトを削除する',
      body: '「設定 > 一般 > 高度な設定」から削除します。リポジトリ、イシュー、イメージも一緒に削除されます。削除が遅延される設定では、すぐに削除するか、予定日までレジストリを有効にしておきます。',
      undo: '削除したプロジェクトは、バックアップからしか復元できません。',
    },
    'switch-off': {
      title: 'レジストリをもう一度無効にする',
      body: '該当するプロジェクトをすべて削除してから行います。ほかのプロジェクトのイメージはストレージに残ります。',
      undo: '先ほどと同じように有効にします。',
    },
    'apply-off': {
      title: 'もう一度設定を反映する',
      body: '自己コンパイルの場合は、GitLabも再起動し、レジストリを停止します。',
      undo: '元の設定に戻し、もう一度反映します。',
    },
    'destroy-records': {
      title: 'イメージリポジトリのレコードを削除する',
      body: 'コマンドは先にレコードを一覧表示し、入力した数と一致する場合にだけ削除します。ストレージのイメージのデータには触れませんが、GitLabからは参照できなくなります。',
      undo: 'レコードが戻るのは、データベースのバックアップを復元したときか、イメージをもう一度プッシュしたときだけです。',
    },
    'back-up-secrets': {
      title: 'シークレットをバックアップする',
      body: 'このファイルには、データベースの暗号化された列のキーも入っています。ファイルごと削除しないでください。',
    },
    'write-key': {
      title: 'キーの出どころを確認する',
      body: 'LinuxパッケージとDockerでは、次の手順が`gitlab-secrets.json`の`registry`オブジェクトからファイルを書き出します。ノードが複数ある場合、このファイルはすべて同じでなければなりません。Helmでは、`global.registry.certificate.secret`が指すSecretに`registry-auth.key`というキーが必要です。自己コンパイルでは、`gitlab.yml`の`registry`の下の`key`が指すファイルをバックアップから戻します。どこにも控えがない場合は、新しいキーペアが必要です。[[token-untrusted-key]]を参照してください。',
      undo: '置いたファイルまたはSecretを取り除きます。',
    },
    'show-paths': {
      title: 'ファイルとその権限を確認する',
      body: 'GitLabが読み取るのは、2つ目に表示されるパスです。',
    },
    'fix-access': {
      title: 'キーの所有者とモードを直す',
      body: 'ユーザー`git`がファイルを読み取れ、上位のディレクトリにもすべて入れる必要があります。ほかのユーザーには不要です。Linuxパッケージでは、`sudo gitlab-ctl reconfigure`が自動で設定します。',
      undo: '前の手順で表示された所有者とモードに戻します。',
    },
  },
  checks: {
    gone: {
      title: 'プロジェクトが削除されたか確認する',
      fixed: 'プロジェクトはもう存在しません。',
      notFixed:
        'プロジェクトはまだ残っています。直前の行に前回のエラーが表示されます。削除はバックグラウンドで進むため、数分待ってからもう一度確認してください。',
    },
    key: {
      title: 'もう一度キーを確認する',
      fixed: 'GitLabがキーを読み取れます。',
      notFixed:
        'GitLabはまだキーを使えません。エラーを書いたノードそのもので確認してください。ノードが複数ある場合、Sidekiqは別のノードで動いていることがあります。',
    },
  },
  evidence: {
    'key-not-found': 'GitLabがレジストリ用のキーを開こうとしましたが、ファイルがありません。',
    'key-denied': 'GitLabがレジストリ用のキーを開こうとしましたが、ファイルの権限で拒否されました。',
    'project-not-deleted': '削除しようとしたプロジェクトです。',
    'registry-off': 'GitLabでレジストリが無効になっており、キーのファイルもありません。',
    'key-missing': 'GitLabでレジストリは有効ですが、キーのファイルがありません。',
    'key-unreadable': 'キーのファイルはありますが、GitLabが読み取れません。',
    'key-readable': 'GitLabがレジストリ用のキーを読み取れます。',
    'project-gone': 'このパスのプロジェクトはGitLabにありません。',
    'project-there': 'プロジェクトは存在し、記録されているイメージリポジトリは表示のとおりです。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
