import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'GitLab自身がレジストリに接続できない',
  summary: 'レジストリの内部アドレスへのGitLab自身のリクエストが失敗するため、ページやジョブがイメージを扱えません。',
  symptom:
    'プロジェクトのレジストリのページに接続の問題が表示される、タグの読み込みが終わらない、クリーンアップポリシーが一部しか実行されない、という形で現れます。同時にdockerは動いていることもあります。',
  background: [
    'クライアントは、レジストリの公開アドレスを使います。GitLabは、`gitlab.yml`の`api_url`にある内部アドレスに、自身で署名したトークンを付けてアクセスします。そのため、2つの経路は別々に失敗します。',
    '「project name or path」と表示されるバナーは、特殊な名前の場合に限らず、このリクエストが失敗するたびに表示されます。接続を試す前に、プロジェクトの名前を変更しないでください。',
    'ページはPumaが、クリーンアップと削除はSidekiqが処理します。Sidekiqが別のノードで動いている場合、そのノードにも同じレジストリの設定とキーが必要です。',
  ],
  questions: {
    reach: {
      title: 'GitLabから内部アドレスに接続するとどうなりますか？',
      help: '失敗する処理が動いている場所で実行します。ジョブだけが失敗する場合は、Sidekiqのノードで実行します。',
      answers: {
        answered: 'レジストリが応答する',
        refused: '接続が拒否される',
        timeout: '時間内に応答がない',
        name: '名前が見つからない',
        certificate: '証明書が受け入れられない',
        other: '別のものが応答する',
        off: 'GitLabでレジストリが無効',
        unsure: 'わからない',
      },
    },
    part: {
      title: '失敗するのはバックグラウンド処理だけですか？',
      findOut: 'プロジェクトのレジストリのページと、クリーンアップや削除を比べます。',
      answers: { jobs: 'はい、ページは動く', pages: 'いいえ、ページも失敗する', unsure: 'わからない' },
    },
  },
  outcomes: {
    'start-registry': {
      title: 'レジストリを起動するか、アドレスを直す',
      body: 'GitLabの接続先で、何も待ち受けていません。',
    },
    'right-address': {
      title: '内部アドレスを直す',
      body: 'GitLabの接続先が、レジストリのものではないか、到達できないアドレスです。',
    },
    trust: {
      title: 'GitLabに証明書を信頼させる',
      body: 'GitLabはHTTPSで接続していますが、証明書を検証できません。同じホスト内では、ループバックアドレスへのHTTPがデフォルトです。',
    },
    'switch-on': {
      title: 'GitLabでレジストリを有効にする',
      body: 'このGitLabノードには、レジストリの設定がありません。',
    },
    sidekiq: {
      title: 'Sidekiqのノードに同じ設定をする',
      body: 'Webのノードには、レジストリのアドレスとキーがありますが、ジョブを実行するノードにはありません。',
    },
    'check-key': {
      title: 'GitLabの署名用キーを確認する',
      body: '接続はできているため、拒否されているのはトークンです。',
    },
  },
  steps: {
    'show-state': {
      title: 'レジストリの稼働状況を確認する',
      body: '停止を繰り返す場合は、[[registry-crash-loop]]に進んでください。',
    },
    start: {
      title: 'レジストリを起動する',
      body: '起動するまでリクエストは失敗します。',
      undo: '元に戻すものはありません。',
    },
    'show-address': { title: 'GitLabが使うアドレスを確認する', body: '結果の上に表示されます。' },
    'set-address': {
      title: 'レジストリが待ち受けるアドレスを設定する',
      body: "Linuxパッケージでは`registry['registry_http_addr']`（デフォルトは`127.0.0.1:5000`）に従うため、1台のホストでは設定は不要です。誤った行があれば取り除いてください。Helmではチャートが設定します。",
      undo: '以前の値に戻して反映します。',
    },
    'set-address-before-15-2': {
      title: 'レジストリが待ち受けるアドレスを設定する',
      body: "Linuxパッケージでは`registry['registry_http_addr']`（デフォルトは`localhost:5000`）に従うため、1台のホストでは設定は不要です。誤った行があれば取り除いてください。Helmではチャートが設定します。",
      undo: '以前の値に戻して反映します。',
    },
    apply: {
      title: 'GitLabのノードで設定を反映する',
      body: 'Docker Composeではコンテナが作り直されます。自己コンパイルの場合は、PumaとSidekiqが起動時に`gitlab.yml`を読むため、GitLabも再起動してください。',
      undo: '以前の値に戻して反映します。',
    },
    'trust-ca': {
      title: 'GitLabに認証局を信頼させる',
      body: 'Linuxパッケージでは、認証局の証明書を、末尾が`.crt`のファイルとして`/etc/gitlab/trusted-certs`に置きます。Helmでは`global.certificates.customCAs`にSecretを指定します。自己コンパイルでは、システムのストアに追加します。',
      undo: '証明書を取り除き、もう一度反映します。',
    },
    enable: {
      title: 'GitLabでレジストリを有効にする',
      body: 'これはGitLab側だけの設定です。アドレスとキーも必要です。',
      undo: '以前の値に戻して反映します。',
    },
    'same-settings': {
      title: '設定とキーをSidekiqのノードにコピーする',
      body: "GitLabの`registry`の設定のうち、`enabled`、`host`、`port`、`api_url`、`issuer`を同じにし、同じ内容のキーファイルを`git`が読めるように置きます。`gitlab.rb`では`gitlab_rails['registry_…']`の行です。Helmでは、チャートがSidekiqに設定します。",
      undo: '以前の値に戻して反映します。',
    },
  },
  checks: {
    reached: {
      title: 'GitLabからもう一度接続する',
      fixed: 'GitLabからレジストリに接続できます。',
      notFixed: 'まだ接続できません。理由は結果に表示されています。',
    },
  },
  evidence: {
    'client-exception': 'GitLabのレジストリクライアントが、リクエストを完了できませんでした。',
    'client-trace': 'GitLabのスタックトレースが、レジストリに問い合わせるコードを通っています。',
    banner: 'GitLabのレジストリのページが接続できませんでした。',
    'old-banner': 'レジストリのページが接続できませんでした。名前が原因とは限りません。',
    'asked-refused': '内部アドレスで何も待ち受けていません。',
    'asked-timeout': '内部アドレスが時間内に応答しませんでした。',
    'asked-name': '内部アドレスの名前が見つかりません。',
    'asked-certificate': 'GitLabが、内部アドレスの証明書を受け入れません。',
    'asked-other': '内部アドレスで、レジストリ以外のものが応答しています。',
    'asked-off': 'このGitLabノードでは、レジストリが無効です。',
    'asked-answered': 'GitLabからレジストリに接続できます。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
