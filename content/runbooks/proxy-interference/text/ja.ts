import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'フォワードプロキシが通信を妨げている',
  summary: 'リクエストは外へ出る途中でプロキシに送られ、プロキシがそれを通していません。',
  symptom:
    'メッセージに`proxyconnect tcp`や`Proxy Authentication Required`があるか、レジストリのアドレスの後に`Unauthorized`、`Forbidden`、`Service Unavailable`とだけ表示されます。同じネットワークのブラウザーからは、同じアカウントで使えます。',
  background: [
    'プログラムは、環境変数`HTTPS_PROXY`、`HTTP_PROXY`からプロキシを、`NO_PROXY`から例外を読み取ります。`docker pull`と`docker push`で有効なのはデーモンの環境で、Kubernetesではノードのcontainerdの環境です。`docker`を入力するシェルで変数を設定しても、何も変わりません。exportするだけの手順がうまくいかないのは、このためです。',
    'TLSのアドレスに対して、クライアントはまずプロキシに`CONNECT`を送ります。プロキシが断ると、Goのプログラムは応答の文言だけを表示します。つまり、レジストリのアドレスの後に`Unauthorized`とだけあれば、それはプロキシの返事です。拒否されたのはプロキシのパスワードで、レジストリのものではありません。レジストリであれば`unauthorized: authentication required`と表示されます。',
    '社内のレジストリにプロキシは必要ありません。`NO_PROXY`には、レジストリのホストと、トークンを発行するGitLabのホストの両方を書きます。ポートは書かず、先頭にドットを付けるとドメイン全体になります。',
    '`HTTPS_PROXY`の値の`https://`は、プロキシ自身がTLSを話すことを意味します。多くのプロキシは平文のHTTPを話すため、通すものがTLSであっても、正しい値は`http://`で始まります。',
    'TLS接続を開いて検査するプロキシは、独自の証明書を提示します。この場合、クライアントには`x509: certificate signed by unknown authority`と表示されます。[[x509-unknown-authority]]を参照してください。',
  ],
  questions: {
    target: {
      title: 'プロキシは誰のリクエストを止めていますか？',
      findOut:
        'docker、containerd、CIジョブのメッセージであれば、クライアントのものです。レジストリ自身のログに`proxyconnect`があれば、オブジェクトストレージへのものです。',
      answers: {
        registry: 'クライアントからレジストリへのもの',
        realm: 'クライアントからGitLabへのもの',
        storage: 'レジストリからオブジェクトストレージへのもの',
        unsure: '確認できない',
      },
    },
    direct: {
      title: 'プロキシを使わなければ、レジストリは応答しますか？',
      help: 'プルするプログラムのホストで実行してください。レジストリに直接接続し、結果を1行で表示します。',
      answers: { yes: 'はい', no: 'いいえ', unsure: '試せない' },
    },
    puller: {
      title: 'プルやプッシュをするプログラムはどれですか？',
      help: '変更が必要なのは、このプログラムの環境です。',
      answers: {
        docker: 'Docker（CIジョブのイメージのプルを含む）',
        node: 'Kubernetesのノードのcontainerd、CRI-O',
        job: 'CIジョブの中のプログラム：kaniko、Podman、Docker-in-Docker',
        shell: 'シェルで実行するPodman、Skopeo、Buildah、curl',
        unsure: 'わからない',
      },
    },
    problem: {
      title: 'プロキシはどう反応しますか？',
      findOut: 'メッセージの終わりを見てください。',
      answers: {
        dead: '接続できない：`connection refused`、`i/o timeout`、`EOF`',
        unresolved: '名前が見つからない：`lookup`',
        scheme: 'TLSを話さない：`first record does not look like a TLS handshake`',
        credentials: '認証情報を求める：`Proxy Authentication Required`、`Unauthorized`',
        refused: '拒否する：`Forbidden`、`Service Unavailable`',
        certificate: '独自の証明書を提示する：`x509`',
        unsure: '確認できない',
      },
    },
  },
  outcomes: {
    'bypass-docker': {
      title: 'Dockerデーモンがプロキシを使わないようにする',
      body: 'レジストリには直接接続できるため、プロキシは妨げになっているだけです。',
    },
    'bypass-node': {
      title: 'ノードのコンテナランタイムがプロキシを使わないようにする',
      body: 'このイメージのポッドが動くすべてのノードで繰り返すか、ノードのもとになるイメージに組み込みます。',
    },
    'bypass-job': {
      title: 'CIジョブがプロキシを使わないようにする',
      body: 'ジョブの中では、ジョブの環境が有効です。Runner自身の環境も、ホストのDockerの環境も、ジョブには渡りません。',
    },
    'bypass-shell': {
      title: 'シェルでプロキシを使わないようにする',
      body: 'これらのプログラムにはデーモンがありません。起動したときの環境がすべてです。',
    },
    'registry-environment': {
      title: 'レジストリがプロキシを使わずにストレージに接続するようにする',
      body: 'レジストリにプロキシが設定されているため、オブジェクトストレージへのリクエストがプロキシに送られています。クライアントには`500 Internal Server Error`としか表示されません。',
    },
    'right-proxy': {
      title: 'プロキシのアドレスを直す',
      body: 'レジストリにはプロキシを通してしか接続できませんが、設定されたアドレスにプロキシがありません。',
    },
    'proxy-in-http': {
      title: 'プロキシのアドレスを`http://`で始める',
      body: '値のスキームは、プロキシとの話し方を示します。通すものの種類ではありません。',
    },
    'proxy-login': {
      title: 'プロキシに認証情報を渡す',
      body: 'このプロキシは、プロキシ用のユーザー名とパスワードがなければ誰も通しません。GitLabのものとは無関係です。',
    },
    'proxy-rule': {
      title: 'プロキシでレジストリへの接続を許可する',
      body: 'プロキシはクライアントを認めていますが、宛先を拒否しています。宛先のホストか、443以外のポートが理由です。',
    },
    'proxy-certificate': {
      title: 'プロキシがTLS接続を開いている',
      body: 'クライアントは、プロキシの認証局を信頼する必要があります。[[x509-unknown-authority]]を参照してください。',
    },
  },
  steps: {
    'show-settings': {
      title: 'どのプロキシが使われているかを確認する',
      body: '最初の行はサービスの環境、次はDockerが使う設定、最後はこのシェルです。小文字の変数も有効です。パスワードは表示されません。',
    },
    'show-settings-in-job': {
      title: 'ジョブがどのプロキシを使うかを確認する',
      body: 'ジョブのスクリプトに`env | grep -i _proxy`を追加し、1回だけ実行します。値にパスワードが含まれる場合は、終わったらその行とジョブログを削除してください。',
    },
    'except-docker': {
      title: 'デーモンの例外に両方のホストを加える',
      body: 'Docker 23.0以降の方法です。現在使っているプロキシとともに、既存のファイルにキーを追加します。プロキシを使わない場合、必要なのは`no-proxy`だけです。この設定は、サービスの環境変数より優先されます。Docker Desktopでは無視されるため、Docker Desktop自身の設定を使います。',
      undo: '項目を取り除き、Dockerを再起動します。',
    },
    'except-old-docker': {
      title: 'Docker 23.0より前の場合：サービスの環境で例外にする',
      body: '`docker`を選びます。既存の`NO_PROXY`は置き換わるため、そのホストも値に加えてください。',
      undo: 'ファイル`no-proxy.conf`を削除し、`sudo systemctl daemon-reload`のあとDockerを再起動します。',
    },
    'restart-docker': {
      title: 'Dockerを再起動する',
      body: 'このホストのコンテナは停止します。再起動ポリシーがあるものだけが、自動で起動します。',
      undo: '元に戻すものはありません。',
    },
    'except-service': {
      title: 'ランタイムの例外に両方のホストを加え、再起動する',
      body: '使用しているユニットを選びます。動いているコンテナは止まりません。既存の`NO_PROXY`は置き換わるため、そのホストも値に加えてください。Kubernetesでは、クラスター内のネットワークと`.svc`も必要です。',
      undo: 'ファイル`no-proxy.conf`を削除し、`sudo systemctl daemon-reload`のあとユニットを再起動します。',
    },
    'except-job': {
      title: 'Runnerのすべてのジョブで両方のホストを例外にする',
      body: 'Runnerはファイルを自動で読み直します。1つのプロジェクトだけであれば、同じ名前のCI/CD変数でもかまいません。kanikoではそのコンテナに、Docker-in-Dockerではサービスに変数が必要で、どちらにもここから渡ります。',
      undo: '項目を取り除きます。',
    },
    'except-shell': {
      title: 'このシェルで両方のホストを例外にする',
      body: '今後も有効にするには、ユーザーのプロファイルに書くか、`/etc/environment`に`export`なしで書きます。',
      undo: 'シェルを閉じるか、その行を取り除きます。',
    },
    'except-storage': {
      title: 'レジストリの例外にオブジェクトストレージを加える',
      body: 'レジストリにプロキシがまったく不要であれば、代わりに`HTTP_PROXY`と`HTTPS_PROXY`を取り除きます。コンテナの環境変数はレジストリに渡りません。レジストリの環境は`registry["env"]`です。AWSでは、ロールのキーを取得する`169.254.169.254`も例外にします。',
      undo: '項目を取り除き、設定をもう一度反映します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します。実行中のアップロードは失敗しますが、やり直せます。',
      undo: '元の値に戻したあと、もう一度反映します。',
    },
    address: {
      title: '正しいアドレスを設定する',
      body: 'アドレスはネットワークの担当者に確認してください。`127.0.0.1`が正しいのは、まさにこのホストでプロキシが動いている場合だけです。コンテナや仮想マシンの中では、決して正しくありません。',
      undo: '元のアドレスに戻し、Dockerを再起動します。',
    },
    'address-in-http': {
      title: 'アドレスを`http://`で始める',
      body: 'サービスの環境、ジョブ、シェルなど、この変数を設定しているほかの場所も同じように直してください。',
      undo: '元のアドレスに戻し、Dockerを再起動します。',
    },
    credentials: {
      title: 'アドレスにユーザー名とパスワードを書く',
      body: '形式は`http://user:password@proxy.example.com:3128`です。特殊文字はURLの書き方に従い、`@`は`%40`と書きます。ファイルを読める人は誰でもパスワードを読めるため、専用のアカウントを使い、ファイルのモードを`600`にします。このホストをパスワードなしで許可してもらえるなら、そのほうが安全です。',
      undo: '認証情報を取り除き、Dockerを再起動します。',
    },
    'allow-destination': {
      title: '宛先を許可してもらう',
      body: 'プロキシは、レジストリとGitLabへの`CONNECT`を、それぞれのポートで許可する必要があります。443しか許可しないプロキシは少なくありません。Squidでは`SSL_ports`とアクセスリストです。拒否はプロキシのログに残ります。',
      undo: 'ルールを取り除きます。',
    },
  },
  checks: {
    login: {
      title: '失敗した場所でもう一度ログインする',
      fixed: 'プロキシの妨げはなくなり、ログインに成功しました。',
      notFixed: 'まだ失敗します。メッセージが変わった場合は、最初の画面に貼り付けてください。',
    },
    'pull-on-node': {
      title: 'ノードでイメージをプルする',
      fixed: 'ノードはレジストリからプルできます。',
      notFixed: 'ノードはまだプルできません。',
    },
    pull: {
      title: 'イメージをプルする',
      fixed: 'レジストリはストレージに接続できています。',
      notFixed: 'レジストリはまだエラーを返します。理由はログの最新の行にあります。',
    },
  },
  evidence: {
    'proxy-dead': 'クライアントはプロキシを使おうとしましたが、プロキシに接続できませんでした。',
    'proxy-unresolved': 'プロキシの名前を解決できませんでした。',
    'proxy-without-tls': 'クライアントはプロキシにTLSで話しかけましたが、プロキシはTLSを話しません。',
    'proxy-wants-login': 'プロキシがプロキシ用の認証情報を求めたか、受け取ったものを拒否しました。',
    'proxy-refuses': 'プロキシが、レジストリへの接続を拒否しました。',
    'curl-proxy-login': 'プロキシがプロキシ用の認証情報を求めたか、受け取ったものを拒否しました。',
    'curl-proxy-refuses': 'プロキシが接続を拒否しました。',
    'curl-proxy-dead': 'curlは、ポート3128のプロキシに接続できませんでした。',
    'proxy-used': 'curlは、環境変数にあるプロキシへリクエストを送りました。',
    'tunnel-open': 'プロキシはリクエストを通しました。',
    'curl-proxy-unresolved': 'プロキシの名前を解決できませんでした。',
    'proxy-address-https':
      'プロキシのアドレスが`https://`で始まっています。正しいのは、プロキシ自身がTLSを話す場合だけです。',
    'storage-through-proxy': 'レジストリが、ストレージへのリクエストをプロキシに送りました。',
    'direct-way': 'プロキシを使わなければ、レジストリが応答します。',
    'no-direct-way': 'プロキシを使わないと、レジストリは応答しません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
