import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '提示された証明書をクライアントが信頼していない',
  summary:
    'あるプログラムがTLS接続を開きましたが、提示された証明書の発行元に、そのプログラムが信頼する認証局（CA）がありません。',
  symptom:
    'ログイン、プル、プッシュが`x509: certificate signed by unknown authority`で終わります。curlでは`SSL certificate problem: unable to get local issuer certificate`または`self-signed certificate`、opensslではコード18、19、20、21になります。あるマシンでは動くのに、別のマシンでは動かないことがよくあります。',
  background: [
    '信頼するCAの一覧は、プログラムごとに異なります。dockerdはシステムのトラストストアを起動時に読み、`/etc/docker/certs.d/<host>:<port>/`はリクエストのたびに読みます。containerd、podman、BuildKitにはそれぞれ専用のディレクトリや設定があり、コンテナ内のデーモン（`docker:dind`）にはホストのものが一切見えません。まずエラーを出しているプログラムを特定し、そのプログラムにCAを渡します。ホストのデーモンが行うプルには、ジョブのコンテナに入れたCAは効きません。',
    'ログインでは2つのTLS接続が行われます。先にレジストリ（`/v2/`）、次にトークンを取得するためのGitLab（`/jwt/auth`）です。失敗したのは、メッセージの中で`x509`の直前にあるURLです。ここに落とし穴があります。dockerdは、トークンのリクエストにもレジストリのディレクトリにあるファイルを使います。GitLabのホスト名を付けたディレクトリは使われないため、レジストリのディレクトリのファイルに両方のCAを入れる必要があります。',
    'サーバーが中間証明書を送っていない場合も、Goのプログラムではまったく同じメッセージになります。ブラウザーは中間証明書をすでに知っていることが多いため、問題が表に出ません。サーバーは自身の証明書とすべての中間証明書を送る必要があります。そうすれば、クライアント側の変更は不要です。',
    '検査のためにTLSを復号するプロキシは、独自の証明書を提示します。メッセージはやはり同じですが、発行者はプロキシのCAです。同じクライアントでも、プロキシを通さなければ別の発行者が見えます。',
    '古い手順では、`privileged = false`にしたうえで、CIジョブにホストのDockerソケットを使わせます。これで動くのは、ホストのデーモンがすでにCAを信頼しているからにすぎません。しかも、すべてのジョブにホストのroot権限を与えることになります。本来の対処は、プログラムにCAを渡すことです。`insecure-registries`は対処になりません。平文のHTTPも許可し、検証を全員に対して無効にしてしまいます。',
    'トークンに署名する証明書（`gitlab-registry.crt`）も自己署名ですが、これは正常です。このエラーの原因になることはありません。レジストリがトークンを拒否している場合は[[token-untrusted-key]]を参照してください。',
  ],
  questions: {
    target: {
      title: 'メッセージで`x509`の直前にあるのはどのアドレスですか？',
      findOut:
        'メッセージの最後のURLを見てください。URLがなければ、まずレジストリのアドレスを調べます。どのログインでも最初に接続する相手だからです。',
      answers: {
        registry: 'レジストリ（`/v2/`）',
        realm: 'GitLab（`/jwt/auth`）',
        storage: 'オブジェクトストレージで、レジストリのログに出ている',
        redirect: 'オブジェクトストレージで、クライアントが出している',
        unsure: 'わからない',
      },
    },
    issuer: {
      title: 'ポートが提示する証明書は、誰が発行したものですか？',
      help: 'エラーが出るマシンで実行してください。行の末尾が`unverified`の場合は、表示された発行者を見ます。自社のCAか、公的なCAか、通信を検査する製品かを判断してください。',
      answers: {
        private: '自社のCAで、チェーンは揃っている',
        self: 'サーバー自身（サブジェクトと発行者が同じ）',
        incomplete: '公的なCA、またはサーバーが送っていない中間CA',
        proxy: 'TLSを復号するプロキシやファイアウォール',
        trusted: 'このマシンがすでに信頼しているCA',
        unsure: 'わからない',
      },
    },
    program: {
      title: 'エラーを出しているのはどのプログラムですか？',
      findOut:
        '`Error response from daemon`はDockerです。`pinging container registry`はpodman、skopeo、buildahのいずれかです。`failed to pull and unpack image`はKubernetesノードのcontainerdです。`failed to solve`はBuildKitです。GitLab Runnerは、そのホストのデーモンのメッセージをそのまま伝えているだけです。',
      answers: {
        docker: 'Dockerデーモン',
        kubernetes: 'ノードのcontainerdまたはkubelet',
        podman: 'podman、skopeo、buildah、CRI-O',
        buildkit: 'docker buildまたはbuildx（BuildKit）',
        kaniko: 'kaniko',
        runner: 'GitLab Runnerまたはそのヘルパー（相手はGitLab本体）',
        other: 'システムのトラストストアを使う別のプログラム',
        unsure: 'わからない',
      },
    },
    'docker-where': {
      title: 'Dockerデーモンはどこで動いていますか？',
      findOut:
        '`docker:dind`サービスを使うジョブや、`DOCKER_HOST`が`tcp://docker:2376`になっているジョブは、コンテナ内のデーモンに接続しています。',
      answers: {
        host: 'ホスト上（GitLab Runnerがジョブのイメージをプルする場合も含む）',
        dind: 'CIジョブのサービスコンテナの中',
        unsure: 'わからない',
      },
    },
    'realm-client': {
      title: 'GitLabにトークンを要求しているのはどのプログラムですか？',
      findOut:
        'エラーを出しているプログラムです。`docker build`は別のプログラムとして扱います。BuildKitはシステムのトラストストアを使ってトークンを取得するためです。',
      answers: {
        docker: 'Dockerデーモン（ログイン、プル、プッシュ）',
        other: 'それ以外（BuildKit、containerd、podman、skopeoなど）',
        unsure: 'わからない',
      },
    },
    redirect: {
      title: 'クライアントをオブジェクトストレージに直接接続させますか？',
      findOut:
        'デフォルトでは、レジストリはblobごとにクライアントをストレージへ向かわせます。これは、すべてのクライアントがストレージに到達でき、信頼もしている環境でだけ意味があります。',
      answers: {
        off: 'いいえ、レジストリがすべて中継してよい',
        trust: 'はい、クライアントにストレージの証明書を信頼させる',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'trust-docker': {
      title: 'DockerデーモンにCAを渡す',
      body: 'レジストリに接続するデーモンがあるすべてのホストで行います。Runnerのホストも含みます。デーモンはリクエストのたびにディレクトリを読むため、再起動は不要です。',
    },
    'trust-dind': {
      title: 'dindサービスにCAをマウントする',
      body: '失敗しているデーモンは、ジョブのコンテナの中で動いています。読むディレクトリはほかのデーモンと同じですが、見えるのは自身のファイルシステムだけです。',
    },
    'trust-containerd': {
      title: 'すべてのノードのcontainerdにCAを渡す',
      body: 'プルするのはポッドではなくノードです。イメージの中やネームスペースのSecretにあるCAは、まったく参照されません。',
    },
    'trust-podman': {
      title: 'コンテナツール共通のディレクトリにCAを置く',
      body: 'podman、skopeo、buildah、CRI-Oは、いずれも同じディレクトリを読みます。',
    },
    'trust-buildkit': {
      title: 'ビルダーとシステムの両方にCAを渡す',
      body: 'ビルダーには、レジストリのためにCAが必要です。トークンの取得にはDockerのディレクトリではなくシステムのトラストストアが使われます。プルはできるのにビルドだけ失敗するのは、このためです。',
    },
    'trust-kaniko': {
      title: 'kanikoの起動時にCAを指定する',
      body: 'kanikoはジョブのコンテナの中で動き、レジストリごとにオプションでファイルを受け取ります。',
    },
    'trust-runner': {
      title: 'GitLab RunnerにGitLabのCAを渡す',
      body: '登録、クローン、アーティファクトに効きます。イメージのプルには効きません。プルはRunnerのホストのコンテナランタイムが行います。',
    },
    'trust-system': {
      title: 'システムのトラストストアにCAを入れる',
      body: '専用の設定を持たないプログラムは、すべてこれを読みます。多くは起動時に一度だけ読みます。',
    },
    'send-chain': {
      title: 'サーバーに中間証明書を送らせる',
      body: 'サーバーが送る証明書の中に、サーバー証明書の発行者がありません。すべてのクライアントで対処する代わりに、サーバーで一度直します。',
    },
    'proxy-opens-tls': {
      title: '間にプロキシがいる',
      body: 'レジストリの通信はプロキシを通さないのが最善です。それが認められない場合は、クライアントにプロキシのCAを信頼させるしかありません。',
    },
    'stale-store': {
      title: 'マシンはCAを信頼しているが、プログラムがまだ知らない',
      body: 'Dockerデーモンがシステムのトラストストアを読むのは起動時です。あとから追加したCAは、再起動すると有効になります。',
    },
    'realm-docker': {
      title: 'レジストリ用のファイルにGitLabのCAを追加する',
      body: 'デーモンは、トークンのリクエストにもレジストリのディレクトリを使います。1つのファイルに複数の証明書を入れられます。',
    },
    'realm-system': {
      title: 'マシンにGitLabの証明書を信頼させる',
      body: 'レジストリはすでに信頼されています。トークンのリクエストは、証明書の異なる別のホストに送られます。',
    },
    'storage-trust': {
      title: 'オブジェクトストレージのCAをレジストリに渡す',
      body: 'ここでのクライアントはレジストリです。利用者のマシンが何を信頼しているかは関係ありません。',
    },
    'redirect-off': {
      title: 'レジストリにblobを中継させる',
      body: 'クライアントが信頼し、到達する必要があるのはレジストリだけになります。すべてのデータがレジストリとNGINXを通るため、その分の帯域が必要です。',
    },
    'redirect-trust': {
      title: 'クライアントにストレージの証明書を信頼させる',
      body: 'プルするすべてのクライアントに、レジストリのCAに加えてこのCAが必要です。',
    },
  },
  steps: {
    'get-ca': {
      title: 'CA証明書を入手して試す',
      body: 'まだ信頼していない接続から取り出すのではなく、CAの管理者から受け取ってください。サーバーの証明書が自己署名の場合は、その証明書自体がCAの代わりになります。コマンドはファイルを読み、最後に`registry certificate chain: private`と表示するはずです。末尾が`unverified`なら、ファイルが違うか、サーバーに中間証明書が足りません。',
    },
    'get-realm-ca': {
      title: 'GitLabホストのCA証明書を入手して試す',
      body: 'レジストリではなくGitLabのホストを入力します。ファイルが正しいのに末尾が`unverified`になる場合は、GitLabのサーバーが中間証明書を送っていません。先にそちらを直してください。',
    },
    'get-storage-ca': {
      title: 'オブジェクトストレージのCA証明書を入手する',
      body: 'ストレージの管理者から受け取ります。次の手順を実行するマシンに、たとえば`/tmp/storage-ca.crt`としてコピーします。',
    },
    'ca-docker': {
      title: 'レジストリ用のディレクトリに置く',
      body: 'ディレクトリの名前は、イメージ名にあるホストとポートそのものです。イメージ名にポートがなければ、ポートは付けません。ファイル名の末尾は`.crt`にします。`.cert`にするとクライアント証明書とみなされます。',
      undo: 'そこにある`ca.crt`を削除します。',
    },
    'mount-dind': {
      title: 'ジョブのコンテナとサービスにファイルをマウントする',
      body: '最後の項目を、既存の`volumes`に追加します。変更後に始まったジョブからファイルが見えます。',
      undo: '`volumes`から項目を取り除きます。',
    },
    'containerd-directory': {
      title: 'containerdがディレクトリを読む設定かを確認する',
      body: '`config_path`がすでに設定されていれば、この手順と再起動は不要です。レジストリのディレクトリに`hosts.toml`がある場合は、置いただけのファイルの代わりにそれが使われます。その中の`ca = "…"`でCAを指定してください。',
      undo: '設定を取り除き、containerdを再起動します。',
    },
    'ca-containerd': {
      title: 'ノードのレジストリ用ディレクトリにCAを置く',
      body: 'すべてのノードで繰り返し、新しいノードを構築する仕組みにも組み込みます。ディレクトリ内の変更に再起動は不要です。',
      undo: 'そこにある`ca.crt`を削除します。',
    },
    'restart-containerd': {
      title: '`config_path`を追加した場合はcontainerdを再起動する',
      body: '`sudo systemctl restart containerd`を1ノードずつ実行します。',
      undo: '元に戻すものはありません。',
    },
    'ca-podman': {
      title: 'レジストリ用のディレクトリに置く',
      body: 'ディレクトリの名前は、イメージ名にあるホストとポートです。root権限がない場合は`$HOME/.config/containers/certs.d`を使います。`--tls-verify=false`は、ほかに問題がないことを確かめる一度きりの試行にとどめます。',
      undo: 'そこにある`ca.crt`を削除します。',
    },
    'ca-buildkit': {
      title: 'ビルダーの設定でCAを指定する',
      body: 'コンテナ内のビルダーからは、ホストの`/etc/docker/certs.d`は見えません。',
      undo: 'ファイルからこのセクションを取り除きます。',
    },
    'new-builder': {
      title: 'この設定でビルダーを作成する',
      body: 'ビルドキャッシュは空から始まります。既存のビルダーは、作成時の設定のままです。',
      undo: '`docker buildx rm`で削除します。',
    },
    'ca-kaniko': {
      title: 'ジョブにオプションを追加する',
      body: 'ファイルは、たとえばファイル型のCI/CD変数としてジョブのコンテナに渡します。`--skip-tls-verify`は一度きりの試行にとどめます。',
      undo: 'オプションを取り除きます。',
    },
    'ca-runner': {
      title: 'Runnerの設定でファイルを指定する',
      body: '既存の`runners`セクションに行を追加します。`/etc/gitlab-runner/certs/<GitLab host>.crt`にファイルを置けば、設定なしで同じ効果があります。',
      undo: '行を取り除きます。',
    },
    'ca-system': {
      title: 'システムのトラストストアにCAを追加する',
      body: '以後、このマシンのすべてのプログラムが、このCAの署名したものを信頼します。',
      undo: 'ファイルを削除し、更新コマンドをもう一度実行します。',
    },
    'restart-program': {
      title: '失敗したプログラムを再起動する',
      body: 'Goのプログラムはストアを一度だけ読みます。Dockerは`sudo systemctl restart docker`、containerdは`sudo systemctl restart containerd`です。Dockerを再起動すると、このホストのコンテナが停止します。',
      undo: '元に戻すものはありません。',
    },
    'get-intermediates': {
      title: '中間証明書を入手する',
      body: '多くの場合、CAがバンドルまたはチェーンのファイルとして配布しています。サーバー証明書に署名したものを先頭に、次にそれに署名したものを並べます。ルートは省いてかまいません。',
    },
    'install-chain': {
      title: '証明書に中間証明書を続けて配置する',
      body: '同じNGINXがGitLabのWeb画面も提供しているため、新しいファイルを読ませる前に設定をテストします。Helmの場合、対象は`registry.ingress.tls.secretName`または`global.ingress.tls.secretName`で指定したSecretです。ロードバランサーがTLSを終端している場合は、そちらにチェーンを配置します。',
      undo: '末尾が`.before`のファイルを戻してNGINXを再読み込みします。Helmでは`tls-secret-before.yaml`を適用します。',
    },
    'compare-issuers': {
      title: '発行者を比べる',
      body: 'コマンドはプロキシを通さず直接接続します。失敗しているクライアントに見えるものと発行者が異なる場合や、末尾が`trusted`になる場合、もう一方の証明書はプロキシが作ったものです。',
    },
    'bypass-proxy': {
      title: 'レジストリとGitLabをプロキシの対象から外す',
      body: '既存のファイルに統合します（Docker 23.0以降）。それより古い場合は、`docker.service`のsystemdドロップインで`NO_PROXY`を設定します。接続するのはデーモンなので、`docker push`を実行するシェルで設定しても効果はありません。',
      undo: '項目を取り除き、Dockerを再起動します。',
    },
    'restart-docker': {
      title: 'Dockerデーモンを再起動する',
      body: 'このホストのコンテナは停止します。',
      undo: '元に戻すものはありません。',
    },
    'ca-proxy': {
      title: 'プロキシを外せない場合に限り、そのCAを信頼する',
      body: 'ここではプロキシのCAファイルを使い、Dockerをもう一度再起動します。プロキシの管理者は、通過する認証情報やイメージを読めるようになります。',
      undo: 'ファイルを削除し、更新コマンドをもう一度実行します。',
    },
    'append-realm-ca': {
      title: 'ファイルにGitLabのCAを追記する',
      body: '最後の行は、ファイル内の証明書の数を表示します。CAが2つなら2です。',
      undo: '追記した証明書をファイルから取り除きます。',
    },
    'ca-registry': {
      title: 'レジストリにCAを信頼させる',
      body: 'Linuxパッケージでは、`reconfigure`が、レジストリの`SSL_CERT_DIR`が指すディレクトリにこのファイルをリンクします。実行中のプッシュとプルは失敗しますが、やり直せます。Helmではここで作成したSecretを、続く2つの手順で使います。',
      undo: 'ファイルまたはSecretを削除し、設定をもう一度反映します。',
    },
    'ca-values': {
      title: 'valuesでSecretを指定する',
      body: 'すでにリストがあれば、そこに項目を追加します。',
      undo: '項目を取り除きます。',
    },
    'apply-values': {
      title: 'valuesを反映する',
      undo: '以前のvaluesを反映します。',
    },
    'disable-redirect': {
      title: 'リダイレクトを無効にする',
      body: "Linuxパッケージで`registry['env']`がすでにある場合は、そこにキーを追加します。",
      undo: '設定を取り除きます。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します（ComposeではGitLab全体）。実行中のプッシュとプルは失敗しますが、やり直せます。',
      undo: '設定を元に戻し、もう一度反映します。',
    },
  },
  checks: {
    login: {
      title: 'もう一度ログインする',
      fixed: 'レジストリへの接続もGitLabへの接続も信頼されました。',
      notFixed:
        '証明書がまだ拒否されています。`x509`の直前のアドレスを見直してください。もう一方に変わっていることがあります。',
    },
    'podman-login': {
      title: 'もう一度ログインする',
      fixed: 'レジストリへの接続もGitLabへの接続も信頼されました。',
      notFixed: '証明書がまだ拒否されています。`x509`の直前のアドレスを見直してください。',
    },
    'node-pull': {
      title: 'ノードでイメージをプルする',
      fixed: 'ノードはレジストリを信頼しています。`ImagePullBackOff`で待っているポッドは自動的に再試行します。',
      notFixed:
        'ノードはまだ拒否しています。ディレクトリの名前が、イメージ名のホストとポートになっているか確認してください。',
    },
    pull: {
      title: 'イメージをプルする',
      fixed: 'ストレージからイメージを取得できました。証明書が信頼されたか、もう関係しなくなっています。',
      notFixed:
        'ストレージの証明書がまだ拒否されています。クライアントのメッセージだけでなく、レジストリのログでも`x509`を探してください。',
    },
    'ca-file': {
      title: 'CAファイルでチェーンを検証する',
      fixed: 'サーバーが送る証明書を、このファイルで検証できます。ジョブ、ビルド、ログインをもう一度実行してください。',
      notFixed: 'このファイルではチェーンを検証できません。CAが違うか、サーバーの送る証明書が足りません。',
    },
    system: {
      title: 'チェーンをもう一度調べる',
      fixed: 'このマシンは証明書を信頼しています。すでに動いているプログラムには再起動が必要です。',
      notFixed:
        'システムのストアでは、まだチェーンを検証できません。`private`は、CAファイルは正しいがインストールされていないことを示します。',
    },
  },
  evidence: {
    'untrusted-storage':
      'レジストリがオブジェクトストレージの証明書を拒否しました。ここでのクライアントはレジストリです。',
    'untrusted-registry': 'クライアントがレジストリの証明書を拒否しました。信頼するCAが発行元にありません。',
    'untrusted-realm':
      'クライアントがトークンサービスの証明書を拒否しました。レジストリ自体には問題がありませんでした。',
    'untrusted-redirect':
      'レジストリがクライアントをオブジェクトストレージへ向かわせ、クライアントがその証明書を拒否しました。',
    'untrusted-configuration':
      'Dockerはマニフェストを取得しましたが、イメージの設定を取りに行った先の証明書を拒否しました。',
    'untrusted-bare': '証明書が拒否されましたが、どのサーバーのものかはこの行からわかりません。',
    'curl-untrusted': 'curlは、証明書の発行元に信頼するCAを見つけられませんでした。',
    'openssl-untrusted': 'opensslは、与えられたCAではチェーンを検証できませんでした。',
    'openssl-self-signed': 'サーバーの証明書は自分自身で署名されています。',
    'proxy-issuer': '発行者はサーバーのCAではなく、検査のためにTLSを復号する製品です。',
    'through-proxy': 'リクエストはプロキシを通っています。プロキシなしで見える発行者と比べてください。',
    'client-alert-unknown-ca': 'クライアントがCAを知らないため、ハンドシェイクを打ち切りました。',
    'client-alert-bad-certificate':
      'クライアントが証明書を理由にハンドシェイクを打ち切りました。Goのプログラムは、CA、名前、期限のどれが問題でもこう伝えます。',
    'chain-trusted': '確認コマンドは、システムのトラストストアでチェーンを検証できました。',
    'chain-private':
      '確認コマンドは、CAファイルではチェーンを検証できましたが、システムのトラストストアではできませんでした。',
    'chain-self-signed': '確認コマンドが受け取ったのは、このマシンでは信頼されていない自己署名証明書です。',
    'chain-unverified': '確認コマンドは、システムのトラストストアでもCAファイルでもチェーンを検証できませんでした。',
    'said-by-docker': '接続したのはDockerデーモンです。',
    'said-by-podman': '接続したのはpodmanまたはbuildahです。',
    'said-by-skopeo': '接続したのはskopeoです。',
    'said-by-containerd': '接続したのはcontainerdです。',
    'said-by-buildkit': '接続したのはBuildKitです。',
    pulled: 'イメージをプルできました。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
