import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'プロキシが大きなレイヤーを拒否している（413）',
  summary:
    'クライアントとレジストリの間のプロキシにリクエストサイズの上限があり、イメージのレイヤーがそれを超えています。',
  symptom:
    '小さなイメージはプッシュできるのに、大きなレイヤーは`413 Request Entity Too Large`で失敗します。Dockerは`error parsing HTTP 413 response body`、バージョン25以降は`unknown:`に続けてページそのものを表示します。バージョン28では、`Retrying in`が50秒ほど続いたあとに表示されます。podmanとskopeoは`StatusCode: 413`と表示します。',
  background: [
    'クライアントはレイヤーを1つのリクエストで送るため、リクエストはレイヤーと同じ大きさになります。途中のどのプロキシにも上限がありえます。最初に上限を超えたプロキシが、自身のエラーページを返します。レジストリ自体が413を返すことはありません。',
    'ページの最後の行に、`nginx`、`openresty`、`cloudflare`など、そのページを作成したサーバーの名前があります。設定を変えるのはそのサーバーです。GitLab付属のNGINXは、レジストリについては`client_max_body_size 0`で、上限がありません。',
    'レジストリからは、接続が切れたことしか見えません。ログには`client disconnected during blob PATCH`と`unexpected EOF`が残り、ネットワークやストレージの障害のように見えます。プッシュの中止やタイムアウトでも同じ行が残るため、判断にはプロキシのログが必要です。',
    '失敗したサイズまで上限を引き上げても、次にもっと大きなレイヤーが来れば再び失敗します。レジストリでは上限を外してください。誰がどれだけプッシュできるかは、別の仕組みで制御します。',
  ],
  questions: {
    server: {
      title: '413のページを作成したのはどのサーバーですか？',
      help: 'コマンドはプッシュと同じ方法で0だけのデータをアップロードし、拒否したサーバーを表示して、アップロードを取り消します。パスワードまたはアクセストークンは`curl`が尋ねます。',
      findOut: 'ページが手元にある場合は、最後の行の`<hr><center>`と`</center>`の間の名前を見てください。',
      answers: {
        nginx: 'NGINXまたはOpenResty',
        apache: 'Apache',
        cloudflare: 'Cloudflare',
        gateway: 'クラウドのロードバランサー、APIゲートウェイ、WAF',
        other: 'その他のサーバー',
        unsure: '確認できない',
      },
    },
    'which-nginx': {
      title: 'どのNGINXですか？',
      help: '拒否したNGINXのエラーログには、`client intended to send too large`を含む行があります。ingress-nginxのページにも`nginx`と書かれています。',
      answers: {
        own: 'GitLabの前段に自分で用意したNGINX',
        bundled: 'GitLab付属のNGINX',
        ingress: 'Kubernetesのingress-nginx（GitLabチャートのものを含む）',
        'nginx-inc': 'NGINX Inc製のIngressコントローラー',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'own-nginx': {
      title: '自分のNGINXで上限を外す',
      body: '上限を外すのはレジストリのホストだけです。ほかのホストの上限はそのまま残ります。',
    },
    'bundled-nginx': {
      title: '追加された上限を探す',
      body: 'GitLab付属のNGINXには、レジストリについての上限がありません。拒否している場合は、独自に追加した設定が原因です。',
    },
    'ingress-nginx': {
      title: 'ingress-nginxで上限を外す',
      body: 'GitLabチャートは、自身のIngressについては上限を外しています。別に用意したIngressや、値を変更した場合は設定が必要です。',
    },
    'nginx-inc': {
      title: 'NGINX Inc製コントローラーで上限を外す',
      body: 'このコントローラーには独自のアノテーションがあり、ingress-nginxのものは効果がありません。',
    },
    apache: {
      title: 'Apacheで上限を外す',
      body: '上限を外すのは、レジストリのバーチャルホストだけです。',
    },
    cloudflare: {
      title: 'Cloudflareのプロキシを通さずにレジストリへ接続させる',
      body: 'Cloudflareは、プロキシを通るリクエストのサイズを制限します。GitLabやレジストリの設定では変えられません。',
    },
    gateway: {
      title: 'ゲートウェイでレジストリを対象から外す',
      body: 'リクエスト本文を検査する機器は、そのサイズも制限します。レイヤーには検査も制限も不要です。',
    },
    'every-hop': {
      title: 'プロキシを1段ずつ調べる',
      body: '最も外側のプロキシを外してテストし、成功するまで内側へ進みます。',
    },
  },
  steps: {
    'nginx-limit': {
      title: 'レジストリの`server`ブロックに、この行を入れる',
      body: '`0`を指定すると検査が無効になります。内側の`location`にある値はこの行より優先されるため、そこも確認してください。',
      undo: '元の値に戻し、NGINXを再読み込みします。',
    },
    'reload-nginx': {
      title: '設定を検査し、NGINXに再読み込みさせる',
      body: 'プロキシのホストで`sudo nginx -t && sudo systemctl reload nginx`を実行します。',
      undo: '元の値に戻したあと、もう一度再読み込みします。',
    },
    'show-limits': {
      title: 'ここで設定されている上限を確認する',
      body: 'NGINXでは、`0`は上限なしを意味します。該当する行がなければ、デフォルトの1 MiBです。',
    },
    'remove-own-limit': {
      title: '独自の上限を取り除く',
      body: '`registry["nginx"]["custom_gitlab_server_config"]`と、まだ使える以前の名前`registry_nginx["custom_gitlab_server_config"]`の中の`client_max_body_size`を探してください。',
      undo: '取り除いた行を元に戻します。',
    },
    'remove-own-limit-before-19-2': {
      title: '独自の上限を取り除く',
      body: '`registry_nginx["custom_gitlab_server_config"]`の中の`client_max_body_size`を探してください。',
      undo: '取り除いた行を元に戻します。',
    },
    apply: {
      title: '設定を反映する',
      undo: '行を元に戻したあと、もう一度反映します。',
    },
    'ingress-limit': {
      title: 'サイズを0にする',
      body: 'GitLabチャートでは、`registry.ingress.proxyBodySize`がアノテーションになります。デフォルトは`"0"`です。別に用意したIngressでは、レジストリのホストを受け持つIngressにアノテーションを付けます。',
      undo: '元の値に戻します。',
    },
    'nginx-inc-limit': {
      title: 'サイズを0にする',
      body: 'レジストリのホストを受け持つIngressにアノテーションを付けます。',
      undo: '元の値に戻します。',
    },
    'apply-ingress': {
      title: '変更を反映する',
      body: 'チャートの場合は自分のvaluesファイルを指定して`helm upgrade`を、別に用意したIngressの場合は`kubectl apply -f`を実行します。',
      undo: '元の値に戻したあと、もう一度反映します。',
    },
    'apache-limit': {
      title: 'レジストリのバーチャルホストに`LimitRequestBody 0`を設定する',
      body: '設定後、Apacheを再読み込みします。',
      undo: '元の値に戻し、Apacheを再読み込みします。',
    },
    'dns-only': {
      title: 'DNSレコードを「DNSのみ」に切り替える',
      body: 'Cloudflareで、レジストリのホストのプロキシ（オレンジ色の雲）をオフにします。クライアントは直接サーバーに接続するようになるため、クライアントが信頼する証明書が必要です。また、サーバーのアドレスが公開されます。',
      undo: 'プロキシを再びオンにします。',
    },
    'gateway-limit': {
      title: 'レジストリのホストで本文の検査を無効にする',
      body: '`/v2/`以下のパスを対象から外すか、レジストリのホストがゲートウェイを通らないようにします。',
      undo: '対象外の設定を取り消します。',
    },
    'test-from-inside': {
      title: '1段内側からテストを繰り返す',
      body: '最も外側のプロキシより内側のホストで、レジストリの名前が次のプロキシを指すように`/etc/hosts`に書き、テストを実行します。成功すれば、外したプロキシが原因です。',
    },
    'raise-outermost': {
      title: 'そのプロキシで上限を外す',
      body: 'NGINXは`client_max_body_size 0`、Apacheは`LimitRequestBody 0`、ingress-nginxは`nginx.ingress.kubernetes.io/proxy-body-size`に`"0"`です。その後、テストを繰り返してください。さらに内側に別のプロキシがあるかもしれません。',
      undo: '元の値に戻します。',
    },
  },
  checks: {
    upload: {
      title: 'もう一度同じ大きさをアップロードする',
      fixed: 'この大きさのリクエストがレジストリまで届きました。イメージをもう一度プッシュしてください。',
      notFixed:
        'アップロードは再び拒否されました。別のサーバーの名前が表示された場合は、次はそのサーバーです。413以外のステータスには別の原因があります。',
    },
  },
  evidence: {
    'nginx-body-too-large': 'このNGINXが、上限を超えたためレイヤーのアップロードを拒否しました。',
    'docker-413': 'Dockerがプッシュ中に、ステータス413のページを受け取りました。',
    'docker-413-unknown': 'Dockerがプッシュ中に、ステータス413のページを受け取りました。',
    'layer-upload-413': 'レイヤーのアップロードが、ステータス413で拒否されました。',
    'unexpected-status-413': 'プッシュが、ステータス413で拒否されました。',
    'page-413': '大きすぎるリクエストを拒否するときに、プロキシが返すページです。',
    'page-signed': 'ページを作成したサーバーの名前です。',
    'upload-answered-413': 'アクセスログに、レジストリへのアップロードに413を返した記録があります。',
    'header-413': 'リクエストに対し、ステータス413が返されました。',
    'registry-saw-disconnect':
      'レジストリは、レイヤーの途中で接続を失いました。残りをプロキシが拒否した場合、レジストリからはこのように見えます。',
    'size-test-refused': '確認用のアップロードが、ステータス413で拒否されました。',
    'size-test-accepted': '確認用のアップロードが通りました。',
    'size-test-other': '確認用のアップロードは失敗しましたが、サイズが理由ではありません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
