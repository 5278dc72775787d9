import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'プロキシのヘッダーが原因で、アップロード先のURLが誤っている',
  summary:
    'レジストリは、プロキシから届くヘッダーをもとにアップロード先のURLを組み立てます。そのヘッダーのスキーム、ホスト、ポートのいずれかが誤っています。',
  symptom:
    'ログインとプルはできるのに、プッシュだけが失敗します。`400 The plain HTTP request was sent to HTTPS port`や、別のホストやポートについての証明書エラーや接続エラーで終わるか、再試行の末に失敗します。Docker 28では`Retrying in`が50秒ほど続いたあと、エラーページが`unknown: <html>`として表示されます。以前のバージョンではすぐに表示されます。',
  background: [
    'プッシュは`/v2/…/blobs/uploads/`への`POST`で始まります。その応答の`Location`が、データの送り先を完全なURLで示します。レジストリは自分の公開アドレスを知らないため、届いたヘッダー`Host`と`X-Forwarded-Proto`からこのURLを組み立てます。',
    'TLSを終端するプロキシが`X-Forwarded-Proto: https`を送らないと、`Location`は`http://`で始まり、クライアントはTLSのポートに平文のHTTPで話しかけてしまいます。プロキシが2段になっていて、内側のプロキシが自分の`$scheme`を送る場合も同じです。`Host`に`$http_host`ではなく`$host`を渡すとポートが失われ、クライアントはポート443で応答する別のサーバーに行き着きます。',
    'ポート80から443へリダイレクトする構成では、エラーから原因を読み取りにくくなります。リダイレクトによって`PATCH`が`GET`に変わるためです。Dockerは`unknown blob`、podmanとskopeoは`unauthorized: authentication required`を表示します。',
    'どちらのヘッダーも送らないプロキシが、偶然動くことがあります。NGINXの`proxy_redirect`が、デフォルトで`Location`を書き換えるためです。`Host`だけを追加したり、`proxy_redirect off`を設定したりすると動かなくなります。両方のヘッダーを送り、`proxy_redirect`には触れないでください。',
    '古い手順は、最初から相対URLを勧めています。相対URLは現在のどのクライアントでも安全に使え、プロキシを変更できない場合の解決策になりますが、ヘッダーは誤ったまま残ります。',
  ],
  questions: {
    location: {
      title: 'レジストリはアップロードをどこへ送らせていますか？',
      help: 'コマンドはアップロードを開始するだけで、データは送らず、結果を1行で表示します。パスワードまたはアクセストークンは`curl`が尋ねます。未完了のアップロードは、レジストリが自動で削除します。',
      findOut:
        '`upload location: none`と表示された場合は、リクエストが拒否されています。ユーザー、トークン、このリポジトリへのプッシュ権限を確認してください。',
      answers: {
        http: '`http://`',
        'other-host': '`https://`だが、ホストまたはポートが違う',
        https: '`https://`で、ホストもポートも正しい',
        relative: '相対URL',
        unsure: '確認できない',
      },
    },
    proxy: {
      title: 'レジストリの前段でTLSを終端しているのは何ですか？',
      help: 'プロキシが何段もある場合は、変更できるもののうち最も外側を選んでください。その内側のプロキシは、両方のヘッダーをそのまま渡す必要があります。',
      answers: {
        nginx: '自分で用意したNGINX',
        bundled: 'GitLab付属のNGINXへ平文のHTTPで渡す、別のプロキシ',
        apache: 'Apache',
        haproxy: 'HAProxy',
        ingress: 'KubernetesのIngressの前段にあるロードバランサー',
        unmanaged: '自分では変更できないプロキシ',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'own-nginx': {
      title: '自分のNGINXから両方のヘッダーを送る',
      body: 'レジストリには、ポートを含む公開ホスト名と、クライアントが使ったスキームが必要です。',
    },
    'bundled-nginx': {
      title: 'GitLab付属のNGINXにhttpsを伝えさせる',
      body: '`registry_external_url`が`https`のURLであれば、付属のNGINXは自動で`X-Forwarded-Proto: https`を送ります。あとは、TLSを二重に終端しないように設定するだけです。',
    },
    apache: {
      title: 'Apacheから両方のヘッダーを送る',
      body: 'レジストリには、ポートを含む公開ホスト名と、クライアントが使ったスキームが必要です。',
    },
    haproxy: {
      title: 'HAProxyからスキームを送る',
      body: 'レジストリには、ポートを含む公開ホスト名と、クライアントが使ったスキームが必要です。',
    },
    ingress: {
      title: 'ロードバランサーのヘッダーをレジストリまで届ける',
      body: 'クライアントがhttpsを使ったことはロードバランサーが知っています。その情報をIngressが上書きしないようにします。',
    },
    'relative-urls': {
      title: 'レジストリに相対URLを返させる',
      body: 'ヘッダーの内容に関係なく、クライアントは接続中のアドレスを使い続けます。プロキシを変更できるのであれば、ヘッダーも直してください。',
    },
    'not-the-headers': {
      title: 'URLは正しい：失敗しているリクエストを調べる',
      body: 'レジストリが返すアップロード先は正しいため、プッシュはその先で失敗しています。どこで失敗したかは、プロキシのアクセスログでわかります。',
    },
  },
  steps: {
    'nginx-headers': {
      title: 'レジストリの`server`ブロックに、この設定を入れる',
      body: '既存の`location /`をこれに置き換えます。`$http_host`はポートを保ちます。スキームを直接書いているのは、さらに前段のプロキシがTLSを終端する場合、`$scheme`が`http`になるためです。そのプロキシは`Host`を変更せずに渡す必要があります。`proxy_pass`にパスを付けず、`proxy_redirect`があれば削除してください。',
      undo: '元の設定に戻し、NGINXを再読み込みします。',
    },
    'reload-nginx': {
      title: '設定を検査し、NGINXに再読み込みさせる',
      body: 'プロキシのホストで`sudo nginx -t && sudo systemctl reload nginx`を実行します。',
      undo: '元の設定に戻したあと、もう一度再読み込みします。',
    },
    'https-url': {
      title: 'URLはhttpsのまま、GitLab付属のNGINXではTLSを終端しない',
      body: '前段のプロキシは、このポートへ平文のHTTPで接続し、`Host`を変更せずに渡す必要があります。以前の`registry_nginx[...]`も警告付きで使えますが、名前はどちらか一方に揃えてください。Docker Composeでは、`external_url`も`https`のURLにし、ポートを公開してください。',
      undo: '追加した2つのlisten設定を取り除き、URLを元に戻して、設定をもう一度反映します。',
    },
    'https-url-before-19-2': {
      title: 'URLはhttpsのまま、GitLab付属のNGINXではTLSを終端しない',
      body: '前段のプロキシは、このポートへ平文のHTTPで接続し、`Host`を変更せずに渡す必要があります。Docker Composeでは、`external_url`も`https`のURLにし、ポートを公開してください。',
      undo: '追加した2つのlisten設定を取り除き、URLを元に戻して、設定をもう一度反映します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します。実行中のアップロードは失敗しますが、やり直せます。',
      undo: '変更を元に戻したあと、もう一度反映します。',
    },
    'apache-headers': {
      title: 'レジストリのバーチャルホストでヘッダーを設定する',
      body: '`ProxyPreserveHost On`、`RequestHeader set X-Forwarded-Proto "https"`、`AllowEncodedSlashes NoDecode`、`LimitRequestBody 0`を追加し、Apacheを再読み込みします。',
      undo: '追加した行を取り除き、Apacheを再読み込みします。',
    },
    'haproxy-headers': {
      title: 'レジストリのフロントエンドでスキームを設定する',
      body: '`http-request set-header X-Forwarded-Proto https`を追加し、`Host`を変更するルールがあれば削除して、HAProxyを再読み込みします。',
      undo: '追加した行を取り除き、HAProxyを再読み込みします。',
    },
    'load-balancer-headers': {
      title: 'ロードバランサーからスキームを送る',
      body: '`X-Forwarded-Proto: https`を付け、`Host`をポートも含めて変更せずに渡すように設定します。',
      undo: 'ロードバランサーの設定を元に戻します。',
    },
    'ingress-headers': {
      title: 'ロードバランサーが付けたヘッダーをingress-nginxに引き継がせる',
      body: '`use-forwarded-headers`がないと、コントローラーは自分のスキームを書き込みます。ロードバランサーの背後では、それが`http`になります。有効にすると、どのクライアントのヘッダーも信用するため、ロードバランサー経由でのみ接続できるようにしてください。別のコントローラーでは、そのコントローラーの設定を使うか、相対URLを選びます。',
      undo: '同じConfigMapで`use-forwarded-headers`を`"false"`にします。',
    },
    'relative-urls': {
      title: '相対URLを有効にする',
      body: '`registry["env"]`をすでに設定している場合は、そのハッシュにキーを追加してください。もう一度代入すると、前の内容が置き換わります。`config.yml`の値は引用符なしの`true`です。引用符で囲むと拒否され、キーの綴りを誤ると何の表示もなく無視されます。',
      undo: '設定を取り除き、もう一度反映します。',
    },
    'read-upload-requests': {
      title: '失敗しているアップロードのリクエストを確認する',
      body: '正常なプッシュでは、レイヤーごとに`POST` 202、`PATCH` 202、`PUT` 201、`HEAD` 200が並びます。',
    },
    'act-on-status': {
      title: 'ステータスに応じて対処する',
      body: '413は[[request-too-large]]へ進みます。502は、プロキシがレジストリに接続できていません。[[registry-ipv6-upstream]]を参照してください。数分後の401は、アップロード中にトークンの有効期限が切れています。レジストリが複数あるときの404は、`http.secret`が一致していないため、別のレジストリが始めたアップロードを拒否しています。',
    },
  },
  checks: {
    location: {
      title: 'もう一度アップロードを開始してみる',
      fixed: 'レジストリは正しいURLを返しています。イメージをもう一度プッシュしてください。',
      notFixed:
        'アップロード先のURLはまだ誤っています。さらに外側のプロキシがヘッダーを落としている可能性があります。そのプロキシを変更できない場合は、相対URLを使ってください。',
    },
    push: {
      title: 'もう一度イメージをプッシュする',
      fixed: 'プッシュが完了しました。',
      notFixed:
        'プッシュはまだ失敗します。表示された内容を貼り付けてください。別の原因に変わっている可能性があります。',
    },
  },
  evidence: {
    'docker-plain-http':
      'DockerはTLSでレジストリに接続できていましたが、アップロードでは同じポートへ平文のHTTPで送るように案内されました。',
    'layer-upload-400':
      'レイヤーのアップロードに対し、プロキシがHTMLのページを返しました。それより前の処理は成功しています。',
    'upload-address-unreachable':
      'アップロードは開始できているため、レジストリには接続できます。データの送り先として返されたアドレスに接続できません。',
    'upload-address-other-certificate':
      'アップロードはTLSで開始できています。データの送り先として返されたアドレスでは、別の証明書を持つサーバーが応答しています。',
    'docker-sent-to-loopback':
      'プッシュはループバックアドレスで失敗しました。最初のリクエストはレジストリに届いており、そのあとこのアドレスに案内されています。',
    'docker-met-other-certificate': '最初のリクエストがレジストリに届いたあとで、別の名前の証明書に行き当たりました。',
    'oras-names-it': 'ORASがアップロード先とレジストリのアドレスを比べ、食い違いを検出しました。',
    'location-http': 'レジストリが、アップロード先として`http`のURLを返しています。',
    'location-loopback':
      'レジストリが、アップロード先としてループバックアドレスを返しています。レジストリに直接送ったリクエストでなければ、正しくありません。',
    'location-lost-port': 'リクエストにはポートがありましたが、返されたアップロード先にはありません。',
    'patch-400-page': 'プロキシが、レイヤーのデータを自身のエラーページで拒否しました。',
    'patch-redirected': 'レイヤーのデータがリダイレクトされました。クライアントはポート80に案内されていました。',
    'location-is-http': '確認コマンドが受け取ったアップロード先は`http`のURLです。',
    'location-is-elsewhere': '確認コマンドが受け取ったアップロード先は、別のホストまたはポートです。',
    'location-right': '確認コマンドが受け取ったアップロード先は、正しいホストのhttpsです。',
    'location-relative': 'レジストリは相対URLを返しています。',
    'location-missing': '確認コマンドはアップロード先を受け取れませんでした。リクエストが拒否されています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
