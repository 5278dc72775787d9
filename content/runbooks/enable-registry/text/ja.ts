import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'コンテナレジストリを有効にする',
  summary: 'お使いのインストール方法に合わせて、公開アドレス、TLS、GitLabのトークンを備えたレジストリを有効にします。',
  symptom:
    'プロジェクトのメニューにコンテナレジストリがない、または`/jwt/auth`が`registry not enabled`を返す場合の手順です。GitLabは動いていて、レジストリがまだ動いていません。',
  background: [
    'レジストリは3つの部分からなります。1つ目はレジストリ自身のプロセスで、イメージを保存し、内部のポート（デフォルトは`127.0.0.1:5000`）で待ち受けます。2つ目はその手前のWebサーバーで、公開アドレスでTLSを終端します。3つ目はGitLabで、レジストリが受け付けるトークンを発行します。有効にするとは、この3つを互いに結び付けることです。',
    "Linuxパッケージでは1行で済みます。`registry_external_url`を書くと、レジストリが起動し、GitLab側でも有効になり、GitLab付属のNGINXがそのポートで待ち受けます。ユーザーに表示されるホストとポート、内部アドレス、トークンのアドレスも、ここから決まります。`gitlab_rails['registry_host']`に書いた値は、これで上書きされます。アドレスにはスキームと完全なホスト名が必要で、パスは付けられません。それ以外の形だと、`reconfigure`がエラーで終わります。",
    "GitLab自身の証明書を、組み込みのLet’s Encrypt連携で取得している場合、レジストリはすでに有効です。アドレスはGitLabのホストのポート5050です。ただし、GitLabが相対URLで動いている場合や、`registry_external_url`または`registry['enable']`を設定している場合は、自動では有効になりません。",
    'Helmチャートでは、レジストリはデフォルトで有効で、少なくとも2つのポッドが動きます。ポッドどうしで共有できるストレージ、つまりオブジェクトストレージが必要です。GitLab Operatorでは、このページの値を`spec.chart.values`の下に書きます。',
    '自己コンパイルのGitLabでは、レジストリを自分で動かします。イメージを守っているのは、その設定の`auth`ブロックです。これがないとレジストリは誰にもトークンを求めず、ポートに到達できる人なら誰でもプルもプッシュもできます。古い手順書には`v3.15.0-gitlab`などの古いイメージが書かれていますが、お使いのGitLabに対応するものを使ってください。',
    '平文のHTTPでも動きますが、すべてのクライアントに設定が必要になり、パスワードとトークンが暗号化されずに流れます。このページで扱うのはHTTPSだけです。そのほかのアドレス、ロードバランサー、証明書については[[registry-domain]]を参照してください。',
  ],
  questions: {
    method: {
      title: 'GitLabのインストール方法はどれですか？',
      findOut:
        'ホストに`/etc/gitlab/gitlab.rb`があればLinuxパッケージです。`gitlab/gitlab-ce`または`gitlab/gitlab-ee`のコンテナが動いていればDockerです。`helm list -A`に`gitlab`が表示されればチャートです。`/home/git/gitlab`があれば自己コンパイルです。',
      answers: {
        linux: 'Linuxパッケージ',
        compose: 'DockerまたはDocker Compose',
        helm: 'HelmチャートまたはOperator',
        source: '自己コンパイル',
        unsure: 'わからない',
      },
    },
    address: {
      title: 'レジストリにどのアドレスを使いますか？',
      help: 'GitLabのホストに専用のポートを使う場合、DNSレコードも追加の証明書も要りませんが、そのポートをすべてのクライアントに開く必要があります。専用のドメインなら443で動くため、このポートしか開いていない環境でも使えます。',
      answers: {
        'lets-encrypt': 'GitLabのホストのポート5050（GitLabの証明書は組み込みのLet’s Encrypt連携で取得している）',
        port: 'GitLabのホストと専用のポート（GitLabの証明書を使う）',
        domain: '専用のドメイン',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'by-itself': {
      title: 'すでに有効なので、到達できるようにする',
      body: '連携機能が、GitLabのホストのポート5050でレジストリを有効にし、証明書も更新し続けています。残っているのはポートだけです。コンテナから公開し、ファイアウォールで開きます。',
    },
    'port-of-gitlab': {
      title: 'GitLabのホストと専用のポート',
      body: 'レジストリ自身が待ち受ける5000とは別のポートにします。5050がよく使われます。',
    },
    'own-domain': {
      title: '専用のドメイン',
      body: 'レジストリはGitLabと同じ443で待ち受け、名前で区別されます。組み込みのLet’s Encrypt連携を使っている場合、証明書に関する2つの手順は不要です。連携機能が、GitLabの証明書にこの名前を加えます。',
    },
    chart: {
      title: 'Helmチャートの場合',
      body: '無効にしていなければ、レジストリは有効です。必要なのは、すべてのポッドが共有するストレージ、ホスト名、その証明書です。Operatorでは、同じ値を`spec.chart.values`の下に書き、`kubectl apply`でリソースを適用します。',
    },
    'self-compiled': {
      title: '自己コンパイルの場合：レジストリ、GitLab、NGINX',
      body: 'レジストリの`config.yml`、GitLabの`gitlab.yml`、キーペア、NGINXの4か所が、互いに一致している必要があります。`auth`ブロックは決して省かないでください。省くと、誰でもプルできてしまいます。',
    },
  },
  steps: {
    'see-address': {
      title: '今の設定を確認する',
      body: '`registry_external_url`がすでにあれば、レジストリは有効になっています。問題は別のところにあります。',
    },
    'see-port': {
      title: '公開ポートが空いていることを確認する',
      body: 'この時点では`public listener: none`が正常です。ほかのプログラムがそのポートを使っていると、NGINXが起動できず、GitLabの画面も使えなくなります。',
    },
    'remove-settings': {
      title: '自動で有効になるのを妨げている設定を取り除く',
      body: "以前にレジストリを無効にしたなどの理由で、`gitlab.rb`に`registry['enable']`や`registry_external_url`があれば、取り除きます。追加する設定はありません。",
      undo: '行を元に戻し、設定を反映します。',
    },
    name: {
      title: '名前がGitLabのホストを指していることを確認する',
      body: 'コマンドが`name lookup: found`と、ホストまたは手前のロードバランサーのアドレスを表示するはずです。表示されない場合は、先にDNSレコードを作ってください。',
    },
    'back-up': {
      title: '設定の控えを取る',
      body: '元に戻すために使います。秘密の値が含まれるため、権限を緩めないでください。',
    },
    'certificate-of-gitlab': {
      title: 'GitLabの証明書が、NGINXの読み込む場所にあることを確認する',
      body: '`https://gitlab.example.com:5050`の場合は、GitLabも使っている`/etc/gitlab/ssl/gitlab.example.com.crt`と`/etc/gitlab/ssl/gitlab.example.com.key`です。別の場所にある場合は、場所を指定する2つの設定を[[registry-domain]]で確認してください。ファイルがないと、NGINXは起動しません。',
    },
    'check-certificate': {
      title: '使う前に証明書を検査する',
      body: '`certificate files: fit`が正常です。ファイルの中の順序は、先にサーバーの証明書、次に認証局の中間証明書です。そのため、証明書が2つ以上入っているのが普通です。',
    },
    'place-certificate': {
      title: '証明書とキーを配置する',
      body: '権限は`600`です。Linuxパッケージは、レジストリのホスト名に`.crt`と`.key`を付けた名前でファイルを探します。',
      undo: '2つのファイルを削除するか、末尾が`~`のファイルを元の名前に戻します。HelmではSecretを削除します。',
    },
    'set-address': {
      title: '公開アドレスを設定する',
      body: 'この1行を加えます。コンテナでは、同じキーを環境変数とマウントした`gitlab.rb`の両方に書かず、どちらか一方だけに書いてください。専用のドメインでは、ポートは不要です。',
      undo: 'その行を取り除いて、設定を反映します。プッシュ済みのイメージは、そのまま残ります。',
    },
    publish: {
      title: 'コンテナのポートを公開する',
      body: '公開しないと、クライアントには`connection refused`と表示されます。アドレスにポートがない場合は不要です。443はすでに公開されています。',
      undo: 'その行を取り除き、コンテナを作り直します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'Linuxパッケージでは、NGINXが設定を読み直し、レジストリが起動します。ディレクトリ`/var/opt/gitlab/gitlab-rails/shared/registry`も作られます。Composeではコンテナが作り直され、GitLabは数分間使えません。外部URLに関するエラーが出た場合は、アドレスにスキームがないか、パスが付いています。',
      undo: '設定の控えを戻し、もう一度反映します。',
    },
    'see-nginx': {
      title: 'NGINXが設定を受け付けたことを確認する',
      body: '`syntax is ok`と`test is successful`が正常です。`cannot load certificate`や`key values mismatch`なら、証明書の手順を見直してください。`Address already in use`なら、レジストリまたはほかのプログラムがそのポートを使っています。',
    },
    'see-state': {
      title: 'レジストリが動き続けていることを確認する',
      body: '`registry state: up`が正常です。`restarting`なら、起動と停止を繰り返しています。ログを確認し、[[registry-crash-loop]]を参照してください。',
    },
    'open-port': {
      title: '公開ポートを開く',
      body: 'ファイアウォールとクラウドのルールで、すべてのクライアント、Runner、ノードに対して、5050などアドレスのポートを許可します。5000は決して開かないでください。平文のHTTPであり、NGINXとGitLabだけが使うものです。',
      undo: 'ルールを取り除きます。',
    },
    'see-page': {
      title: 'GitLabからレジストリに到達できることを確認する',
      body: '`registry from GitLab: answered`が正常です。これで、プロジェクトのメニュー「デプロイ」に「コンテナレジストリ」が表示されます。1つのプロジェクトだけ項目がない場合は、そのプロジェクトの設定で機能が無効になっています。',
    },
    'object-storage': {
      title: 'ストレージを用意する',
      body: '[[storage-s3]]の説明に従って、ストレージの設定を入れたSecretを作ります。チャート9までは、試用向けのMinIOが付属しています。チャート10（GitLab 19.0）からは付属しないため、自分のオブジェクトストレージが必要です。',
      undo: 'Secretを削除します。',
    },
    'use-storage': {
      title: 'チャートにSecretを使わせる',
      body: '現在のvaluesに統合します。`key`は、Secretの中の項目の名前です。',
      undo: 'その行を取り除きます。',
    },
    'one-replica': {
      title: 'filesystemドライバーの場合だけ：ポッドを1つにする',
      body: '2つあると、互いのアップロードが見えません。オブジェクトストレージでは不要です。',
      undo: 'その行を取り除きます。',
    },
    'chart-address': {
      title: 'ホスト名と証明書を設定する',
      body: '名前にポートは付けません。cert-managerが証明書を発行する場合は、`secretName`を省きます。`ingress`の下の設定はIngressだけに効き、チャート10がデフォルトで使うGateway APIには効きません。',
      undo: 'その行を取り除きます。',
    },
    'switch-on': {
      title: '無効にしていた場合は有効にする',
      body: 'どちらのキーも、デフォルトは`true`です。valuesに書かれていなければ、加える必要はありません。',
      undo: 'その行を取り除きます。',
    },
    'key-pair': {
      title: 'トークン用のキーペアを作る',
      body: 'GitLabがキーで署名し、レジストリが証明書で検証します。TLSとは関係ありません。すでにキーペアがあれば、そのまま残ります。',
      undo: 'どのレジストリも使っていなければ、2つのファイルを削除します。',
    },
    'upload-secret': {
      title: 'アップロード用シークレットを作る',
      body: 'レジストリが、アップロードの状態に署名するために使います。表示された値を、次の手順の設定に書いてください。アップロードの実行中に変えてはいけません。',
    },
    'registry-config': {
      title: 'レジストリの設定を書く',
      body: 'ファイルの中の仮の文字列を書き換えます。発行者は`gitlab.yml`と同じ値にします。`auth`ブロックは省けません。ないと、誰でもプルとプッシュができてしまいます。',
      undo: 'レジストリを停止し、ファイルを削除します。',
    },
    'run-registry': {
      title: 'レジストリを動かす',
      body: 'お使いのGitLabに対応するバージョンを選びます。19.3は`v4.41.0-gitlab`、19.2は`v4.40.2-gitlab`、18.11は`v4.39.0-gitlab`、18.10は`v4.38.0-gitlab`です。ログに`listening on`が出るはずです。initスクリプトは付属しません。コンテナは自動で再起動しますが、GitLabをアップグレードするたびに、手動で入れ替える必要があります。',
      undo: '`docker rm -f registry`を実行します。イメージはディレクトリに残ります。',
    },
    'gitlab-yml': {
      title: 'GitLabにレジストリを設定する',
      body: '既存のブロックに統合します。`host`と`port`はユーザーに表示される値です。`path`はレジストリの設定と同じディレクトリで、GitLabからも読み取れる必要があります。',
      undo: '`enabled: false`にして、GitLabを再起動します。',
    },
    'nginx-block': {
      title: 'NGINXにレジストリ用のserverブロックを加える',
      body: 'ヘッダーが重要です。`$http_host`の代わりに`$host`を使うと、443以外のポートではプッシュが失敗します。GitLabのソースにも見本があります（`lib/support/nginx/registry-ssl`）。',
      undo: 'ファイルを取り除き、NGINXを再読み込みします。',
    },
    'reload-nginx': {
      title: 'NGINXの設定をテストして再読み込みする',
      body: 'テストに成功した場合だけ、再読み込みします。',
      undo: 'ファイルを取り除いたあと、もう一度再読み込みします。',
    },
    'restart-both': {
      title: 'GitLabを再起動する',
      body: 'GitLabは1、2分の間使えません。',
      undo: '`gitlab.yml`を元に戻したあと、もう一度再起動します。',
    },
  },
  checks: {
    answer: {
      title: 'クライアントからレジストリに問い合わせる',
      fixed:
        'レジストリが応答し、トークンを得るためにクライアントをGitLabへ案内しています。その上にある`401`は正常な応答です。次に`docker login`でログインしてください。',
      notFixed:
        'レジストリの応答が正しくありません。`no connection`なら、ポートが開いていないか公開されていない、またはNGINXが動いていません。`something else`なら、GitLabの画面が応答しているので、レジストリのアドレスではありません。`gateway error`なら、NGINXは動いていて、レジストリが動いていません。証明書に関するものは[[registry-domain]]を参照してください。外部URLに関するエラーなら、先にアドレスを直します。',
    },
  },
  evidence: {
    'address-incomplete':
      'レジストリのアドレスに、スキームまたは完全なホスト名がありません。`https://registry.example.com`のように書きます。',
    'address-scheme': 'レジストリのアドレスは`https://`または`http://`で始まる必要があります。',
    'address-path': 'レジストリのアドレスにパスは付けられません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
