import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '接続の一方がHTTPS、もう一方が平文のHTTPになっている',
  summary: 'あるプログラムが、平文のHTTPのポートにTLSで接続したか、TLSを求めるポートに平文のHTTPで接続しました。',
  symptom:
    'Dockerなどのクライアントは`http: server gave HTTP response to HTTPS client`、curlは`wrong version number`と表示します。逆の場合は、NGINXのページに`The plain HTTP request was sent to HTTPS port`と表示されるか、レジストリが`Client sent an HTTP request to an HTTPS server.`と応答します。',
  background: [
    'コンテナのクライアントは、必ずHTTPSで接続を始めます。一方、レジストリのプロセス自体は平文のHTTPで待ち受けます（デフォルトでは`127.0.0.1:5000`）。TLSはその前段の、GitLabのNGINX、Ingress、ロードバランサーのいずれかで終端されます。したがって、このメッセージはたいてい、クライアントがTLSの内側のポートに接続しているか、前段でTLSが処理されていないことを意味します。',
    'レジストリを専用のノードに置く構成では、そのノードのNGINXは無効で、ポート5000は平文のままです。クライアントにはTLSを処理するロードバランサーまたはプロキシが必要で、GitLabにはノードのものではなく公開名と公開ポートを設定します。両側の設定は[[separate-nodes]]で作れます。',
    '古い手順では、レジストリを`insecure-registries`に登録します。メッセージが消えるのは、デーモンが平文のHTTPに切り替えるからです。パスワードもトークンも読める状態でネットワークを流れ、すべてのクライアントに設定が必要になります。これは検証環境のためのものです。本来の対処は、レジストリの前段にTLSを置くことです。',
    'プロキシとレジストリの間でも、方式を揃える必要があります。平文のレジストリには`proxy_pass http://`、TLSを自前で持つレジストリには`https://`を使います。食い違うと、クライアントには400または502として見え、理由はプロキシのログか応答の本文にしか現れません。',
    'プッシュの途中で同じNGINXのページが出る場合は、別の問題です。レジストリ自身の応答が、クライアントを`http://`のアドレスへ案内しています。[[push-retry-forwarded-headers]]を参照してください。',
    'メッセージに`proxyconnect`が続いている場合、それはレジストリではなく、クライアントが使うフォワードプロキシについてのものです。',
  ],
  questions: {
    direction: {
      title: 'どことどこが食い違っていますか？',
      help: 'コマンドはそのアドレスにTLSで接続し、TLSの応答がなければ`plain-http`と表示します。`ok`と表示されれば、そのポートのTLSは正常です。クライアントが何を要求しているかを確認してください。',
      answers: {
        'https-to-http': 'クライアントはHTTPS、ポートは平文のHTTP',
        'http-to-https': 'クライアントは平文のHTTP、ポートはTLSを求めている',
        upstream: '前段のプロキシと、その後ろのレジストリ',
        storage: 'レジストリとオブジェクトストレージ',
        realm: 'トークンを取得するアドレスのスキームが誤っている',
        unsure: 'わからない',
      },
    },
    'upstream-side': {
      title: 'TLSを使っているのはどちらですか？',
      findOut:
        '`Client sent an HTTP request to an HTTPS server.`ならレジストリ、プロキシのログに`while SSL handshaking to upstream`があればプロキシです。',
      answers: {
        'registry-tls': 'レジストリ（プロキシは平文のHTTPで問い合わせている）',
        'proxy-tls': 'プロキシ（レジストリは平文）',
        unsure: 'わからない',
      },
    },
    'who-ends-tls': {
      title: 'TLSはどこで終端する想定ですか？',
      findOut:
        '`registry_external_url`と、失敗しているアドレスのポートを見てください。アドレスのポートが設定と異なる場合（多くは5000）、TLSを迂回しています。',
      answers: {
        'other-port': 'クライアントが使ったのとは別のポート',
        gitlab: 'GitLab付属のNGINXまたはIngressで、アドレスがまだ`http://`になっている',
        balancer: '前段のロードバランサーまたはプロキシ',
        nodes: 'レジストリは専用ノードにあり、前段には何もない',
        nobody: 'どこでもない：検証環境で、平文のHTTPのままにしたい',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'use-tls-port': {
      title: '公開アドレスを使う',
      body: 'クライアントは、レジストリの内部ポートに接続しています。TLSを使う公開アドレスは別にあります。',
    },
    'enable-tls': {
      title: 'レジストリのアドレスをhttpsにする',
      body: 'アドレスがhttpsで証明書があれば、付属のNGINXがTLSを処理します。',
    },
    'balancer-tls': {
      title: 'ロードバランサーでTLSを終端する',
      body: '前段のリスナーがTLSを処理し、後ろにあるGitLabのNGINXがそれを知っている必要があります。',
    },
    'separate-node': {
      title: 'レジストリノードの前段にTLSを置く',
      body: 'ノード自体は平文のままにし、GitLabと、TLSを終端するプロキシだけが到達できるようにします。',
    },
    'plain-lab': {
      title: '検証環境に限り、平文のHTTPを許可する',
      body: 'クライアントとレジストリの間の通信は、パスワードも含めて、途中で読まれたり書き換えられたりする可能性があります。',
    },
    'ask-with-https': {
      title: 'クライアントにHTTPSで接続させる',
      body: 'ポートは正しく、TLSも動いています。クライアント側に、平文のHTTPを使う指定があります。',
    },
    'registry-own-tls': {
      title: 'レジストリ自身のTLSを無効にする',
      body: 'TLSはNGINXがすでに終端し、同じホストのレジストリに平文のHTTPで問い合わせています。両者がネットワークを挟んでいて、そこにもTLSが必要な場合は、代わりにNGINXから`https://`で問い合わせます。',
    },
    'proxy-asks-tls': {
      title: 'プロキシからレジストリへ平文のHTTPで問い合わせる',
      body: 'レジストリはTLSなしで待ち受けていますが、プロキシがTLSで接続しています。',
    },
    'storage-scheme': {
      title: 'ストレージのアドレスのスキームを直す',
      body: 'レジストリが、平文のHTTPで動くオブジェクトストレージのポートにHTTPSで接続しています。',
    },
    'token-address': {
      title: 'トークンを取得するアドレスを直す',
      body: 'レジストリは、GitLabのトークンの取得先をすべてのクライアントに伝えます。利用者が開くアドレスと、スキームまで同じである必要があります。',
    },
  },
  steps: {
    'show-url': {
      title: '設定されているアドレスを確認する',
      body: 'ホストとポートを、エラーにあるアドレスと比べます。',
    },
    'change-name': {
      title: 'すべての場所でそのホストとポートを使う',
      body: 'イメージ名、`docker login`、CI/CD変数、プル用のSecretが対象です。ポートが443の場合は省きます。',
      undo: '元のアドレスを再び使います。',
    },
    'put-certificate': {
      title: '証明書とキーを配置する',
      body: 'Linuxパッケージでは、`/etc/gitlab/ssl/<host>.crt`（サーバー証明書、続けて中間証明書）と`/etc/gitlab/ssl/<host>.key`に置き、モードを`600`にします。ファイル名にはレジストリのホストを使います。HelmではTLS用のSecretに、自己コンパイル環境ではNGINXが読めるファイルに入れます。これらがないとNGINXが起動せず、GitLabのWeb画面も止まります。',
      undo: 'ファイルを削除します。',
    },
    'set-url': {
      title: 'アドレスを`https://`で書く',
      body: '443以外のポートを使う場合はアドレスに含めます。レジストリ自身が待ち受けるポートとは別にしてください。Composeでは、ポートの公開も必要です。',
      undo: '元のアドレスに戻します。',
    },
    'source-tls': {
      title: 'NGINXにTLSで待ち受けさせる',
      body: 'レジストリのserverブロックの先頭に置き、`sudo nginx -t && sudo systemctl reload nginx`を実行します。',
      undo: '元の行に戻し、NGINXを再読み込みします。',
    },
    apply: {
      title: '設定を反映する',
      body: 'NGINXとレジストリに変更が反映されます。ComposeではGitLab全体が再起動します。実行中のプッシュとプルは失敗しますが、やり直せます。',
      undo: '設定を元に戻し、もう一度反映します。',
    },
    'balancer-listener': {
      title: 'リスナーをHTTPSにする',
      body: 'ロードバランサー側で、リスナーにTLSとレジストリの証明書を設定し、転送先をHTTPにして、ヘッダー`X-Forwarded-Proto: https`を付けます。TCPのままのリスナーはTLSを素通しするため、その場合はGitLabのNGINXで終端する必要があります。',
      undo: 'リスナーを元に戻します。',
    },
    'behind-balancer': {
      title: '前段でTLSが終端されることをGitLabのNGINXに設定する',
      body: 'アドレスは`https://`のまま、待ち受けだけを平文にします。すでに`registry_nginx[...]`がある場合は、その設定を新しい名前に移します。',
      undo: '設定を取り除きます。',
    },
    'behind-balancer-before-19-2': {
      title: '前段でTLSが終端されることをGitLabのNGINXに設定する',
      body: 'アドレスは`https://`のまま、待ち受けだけを平文にします。19.2にアップグレードした後も、警告は出ますがこのキーは使えます。',
      undo: '設定を取り除きます。',
    },
    'apply-balancer': {
      title: '設定を反映する',
      body: 'ComposeではGitLab全体が再起動します。',
      undo: '設定を元に戻し、もう一度反映します。',
    },
    'test-node': {
      title: 'ノードが平文のHTTPで応答することを確認する',
      body: '`401`と、GitLabの公開アドレスを指す`realm`が返れば正常です。',
    },
    'node-balancer': {
      title: '前段にTLSを処理するプロキシを置く',
      body: 'TLSで待ち受け、レジストリの証明書を持つserverブロックの中に書きます。転送先にはノードのアドレスを入力します。`X-Forwarded-Proto: https`を送り、`Host`ヘッダーを保つのであれば、ロードバランサーでもかまいません。',
      undo: 'ブロックを取り除き、NGINXを再読み込みします。',
    },
    'node-public-port': {
      title: '公開名と公開ポートをGitLabに設定する',
      body: 'GitLabノードで行います。レジストリノードのアドレスを指すのは`registry_api_url`だけです。',
      undo: '元の値に戻します。',
    },
    'allow-plain': {
      title: 'このレジストリに限って平文のHTTPを許可する',
      body: 'すべてのクライアントで、既存のファイルに統合します。podman、skopeo、buildahでは、`registries.conf`に`insecure = true`と書きます。',
      undo: '項目を取り除き、Dockerを再起動します。',
    },
    'restart-docker': {
      title: 'Dockerデーモンを再起動する',
      body: 'このホストのコンテナは停止します。',
      undo: '元に戻すものはありません。',
    },
    'remove-http': {
      title: 'クライアントから平文のHTTPの指定を取り除く',
      body: '次を探してください。スクリプトやCI/CD変数でレジストリのアドレスの前に付いた`http://`、ctrやhelmの`--plain-http`、`buildkitd.toml`の`http = true`、containerdの`hosts.toml`で`server`に書かれた`http://`です。このページがプッシュのときだけ出る場合は[[push-retry-forwarded-headers]]を参照してください。',
      undo: '取り除いた指定を戻します。',
    },
    'show-proxy': {
      title: 'プロキシの転送先を確認する',
      body: '`proxy_pass`を見ます。スキームが、レジストリの方式と一致している必要があります。',
    },
    'registry-plain': {
      title: 'レジストリの設定からTLSを取り除く',
      body: 'レジストリの`config.yml`から`http.tls`を削除します。Helmでは`registry.tls.enabled`を`false`にします。Linuxパッケージがこのセクションを書くことはありません。TLSを残したい場合は、代わりに`proxy_pass`を`https://`に変更します。',
      undo: 'セクションを戻し、レジストリを再起動します。',
    },
    'restart-registry': {
      title: 'レジストリを再起動する',
      body: '再起動後のログには、後ろに`tls`の付かない`listening on`が出ます。Helmでは、代わりに`helm upgrade`で変更した値を反映します。',
      undo: 'セクションを戻したあと、もう一度再起動します。',
    },
    'proxy-plain': {
      title: 'プロキシから`http://`で問い合わせる',
      body: 'locationブロックの全体を示しています。ここで重要なのは最後の行です。',
      undo: '元の行に戻し、NGINXを再読み込みします。',
    },
    'reload-proxy': {
      title: 'プロキシの設定をテストして再読み込みする',
      body: '`sudo nginx -t && sudo systemctl reload nginx`を実行します。GitLab付属のNGINXでは、この行は自動的に書かれます。`gitlab.rb`でそれを変えている設定を取り除き、`sudo gitlab-ctl reconfigure`を実行してください。',
      undo: '元の行に戻したあと、もう一度再読み込みします。',
    },
    'show-storage': {
      title: 'ストレージのアドレスを確認する',
      body: '`regionendpoint`と`secure`を見ます。',
    },
    'fix-endpoint': {
      title: 'ストレージの方式に合うスキームでアドレスを書く',
      body: "`regionendpoint`は、`http://minio.example.com:9000`のように、スキームを含む完全なアドレスです。スキームがない場合、古いドライバーは`secure`が`false`でない限りHTTPSを使い、新しいドライバーは受け付けません。ストレージ側でTLSを使うほうが安全です。Linuxパッケージでは`registry['storage']`のハッシュ全体を書き直してください。以前のものは置き換えられます。",
      undo: '元の値に戻します。',
    },
    'set-realm': {
      title: 'GitLabの公開アドレスを`https://`で指定する',
      body: '何も設定していない場合、Linuxパッケージは`external_url`を使います。GitLabがTLSを終端するロードバランサーの後ろにある場合は、これも`https://`で始まっている必要があります。',
      undo: '設定を取り除きます。',
    },
  },
  checks: {
    login: {
      title: 'もう一度ログインする',
      fixed: 'クライアント、レジストリ、GitLabの間のすべての接続で、方式が揃っています。',
      notFixed:
        'まだ食い違っている接続があります。メッセージのアドレスを確認してください。別のものに変わっていることがあります。',
    },
    port: {
      title: '公開ポートがTLSで応答するか確認する',
      fixed: 'ポートはTLSで応答しています。クライアントから使えます。',
      notFixed:
        'ポートがまだTLSで応答していないか、待ち受けているものがありません。プロキシのログで`[emerg]`の行を確認してください。',
    },
    answer: {
      title: 'プロキシ経由で問い合わせる',
      fixed: 'プロキシを通してレジストリが応答しています。トークンを送っていないため、401が正常です。',
      notFixed: 'プロキシとレジストリの方式がまだ揃っていません。プロキシのエラーログを確認してください。',
    },
    pull: {
      title: 'イメージをプルする',
      fixed: 'レジストリは再びストレージに接続できています。',
      notFixed: 'まだストレージに接続できません。レジストリのログの最新の行で、スキームを確認してください。',
    },
  },
  evidence: {
    'registry-answers-http': 'クライアントはTLSで接続しましたが、レジストリのポートは平文のHTTPで応答しました。',
    'registry-port-answers-http': 'クライアントはTLSで接続しましたが、ポートは平文のHTTPで応答しました。',
    'bare-answers-http': 'あるポートが平文のHTTPで応答しましたが、どのポートかはこの行からわかりません。',
    'registry-no-handshake': 'クライアントはTLSで接続しましたが、返ってきたのはTLSではありませんでした。',
    'old-ping-eof':
      '古いDockerがTLSで接続し、ポートが接続を切りました。平文のポートで起こりますが、ファイアウォールでも起こります。',
    'curl-wrong-version': 'curlはTLSで接続しましたが、返ってきたのはTLSではありませんでした。',
    'openssl-wrong-version': 'opensslはTLSで接続しましたが、返ってきたのはTLSではありませんでした。',
    'realm-answers-http':
      'クライアントはトークンを取得するためにhttpsのアドレスへ案内されましたが、そこは平文のHTTPで応答しました。',
    'realm-without-tls': 'レジストリにはTLSで接続していますが、案内されたトークンのアドレスはTLSではありません。',
    'asked-tls-port-in-http': 'TLSを求めるポートに、平文のHTTPでリクエストが送られました。',
    'plain-to-tls-page': 'NGINXが、TLSのポートで平文のHTTPを受け取りました。',
    'plain-to-tls-log': 'NGINXが、TLSのポートで平文のHTTPを受け取りました。',
    'containerd-400':
      'containerdの最初のリクエストに400が返りました。TLSのポートに平文のHTTPで接続すると、こうなります。',
    'registry-wants-tls': 'TLSを自前で持つレジストリに、平文のHTTPで問い合わせました。',
    'registry-got-http': 'TLSを自前で持つレジストリに、平文のHTTPで接続したクライアントがあります。',
    'status-400': '最初のリクエストに400が返りました。クライアントは理由を表示しませんが、curlでは見られます。',
    'proxy-wants-tls': 'プロキシはTLSで接続しましたが、後ろのレジストリは平文のHTTPです。',
    'storage-answers-http': 'レジストリはTLSで接続しましたが、オブジェクトストレージは平文のHTTPで応答しました。',
    'port-plain-http': '確認コマンドは、TLSのはずの場所で平文のHTTPを見つけました。',
    'port-tls': '確認コマンドはTLSの応答を確認しました。',
    'port-silent': '確認コマンドには何も応答がありませんでした。',
    'answer-good': 'レジストリは正常に応答しました。',
    'answer-bad': 'レジストリの通常の応答とは異なるものが返りました。',
    'insecure-registries': 'Dockerデーモンが、いずれかのレジストリに平文のHTTPを許可する設定になっています。',
    'asked-with-curl': 'レジストリまたはそのトークンサービスにcurlで問い合わせています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
