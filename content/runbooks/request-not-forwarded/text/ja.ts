import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'リクエストがレジストリに届かない、または欠けて届く',
  summary:
    'レジストリの手前にあるものが、リクエストを書き換えるか、代わりに応答するか、ログイン情報を取り除いています。',
  symptom:
    "クライアントには`404 page not found`や、JSONのはずの場所に届いたWebページ（`invalid character '<'`）、`login attempt to … failed with status: 404 Not Found`が表示されます。パスワードが正しいのに`unauthorized: authentication required`となることもあります。レジストリのログには何も残らないか、`/v2/`のないパスが残ります。",
  background: [
    'レジストリが手前のプロキシに求めることはわずかですが、厳密です。パスを変えない、ヘッダーを落とさない、リダイレクトしない、自分で応答しない、の4つです。Docker、Podman、containerdはポータルにサインインできず、別のホストへリダイレクトされるとログイン情報を引き継ぎません。',
    'どれに当たるかは`curl`で区別できます。`/v2/`への正常な応答は、`Docker-Distribution-Api-Version: registry/2.0`ヘッダーの付いた`401`です。Webページ、リダイレクト、`404`であれば、別のものが応答しています。ただし`404 page not found`は、知らないパスに対するレジストリ自身の応答です。この場合は、途中でパスが変わっています。',
    '`Authorization`ヘッダーの欠落は見つけにくい問題です。レジストリは、ログインしていない相手と同じように`401`を返し、チャレンジに`error=`を付けません。届いたトークンを拒否した場合は`error="invalid_token"`が付きます。この印の有無が、キー、発行者、時刻の問題との違いです。',
    '`Login Succeeded`は、見かけほどの証拠にはなりません。`docker login`は`/v2/`への`200`をすべて成功とみなすため、`/v2/`を削るプロキシが相手でも成功と表示されます。',
  ],
  questions: {
    path: {
      title: 'リクエストはレジストリまでの途中でどうなりますか？',
      help: 'クライアントのある場所で実行してください。架空のトークンを付けたリクエストを2つ送り、結果を1行で表示します。何も変更しません。',
      answers: {
        rewritten: 'パスが変わる：`404 page not found`',
        redirected: 'サインインページなどへリダイレクトされる',
        answered: '別のものが応答する：Webページ、それ以外の`404`',
        'header-dropped': '`Authorization`ヘッダーなしで届く',
        gateway: 'ゲートウェイが`502`、`503`、`504`を返す',
        unreachable: '応答がまったくない',
        whole: 'そのまま届く',
        unsure: '確認できない',
      },
    },
  },
  outcomes: {
    'fix-path': {
      title: 'パスを変えずに渡す',
      body: 'レジストリは応答していますが、クライアントが求めたものとは別のパスに対する応答です。レジストリのパスは`/v2/`で始まり、そのまま届く必要があります。',
    },
    exempt: {
      title: 'レジストリをリダイレクトの対象から外す',
      body: 'サインオンポータルやリダイレクトのルールが、レジストリより先に応答しています。レジストリのクライアントはそれに従えません。リクエストはすべてレジストリ自身が検証します。',
    },
    'right-server': {
      title: 'このホストとポートをレジストリへ渡す',
      body: 'このアドレスでは、GitLabのWeb画面、デフォルトのページ、ポータルなど、別のものが応答しています。イメージ名のアドレスがレジストリのものではないか、プロキシにレジストリ用のserverブロックがありません。',
    },
    'pass-authorization': {
      title: '`Authorization`ヘッダーを通す',
      body: 'レジストリには届いていますが、トークンが届いていません。途中のプロキシが、トークンを運ぶヘッダーを削除または置き換えています。',
    },
    'compare-proxy': {
      title: 'プロキシの設定をレジストリの要件と比べる',
      body: 'どれに当たるかわからない場合は、重要な設定を順に確認します。どの場合でも、必要な設定は同じです。',
    },
    'other-gateway': {
      title: 'ゲートウェイがエラーを返している',
      body: 'プロキシはリクエストを渡していますが、有効な応答を得ていません。[[gateway-error]]を参照してください。',
    },
    'no-answer': {
      title: '何も応答しない',
      body: 'プロキシより前の問題です。[[registry-unreachable]]を参照してください。',
    },
    'arrives-whole': {
      title: 'リクエストはそのまま届いている',
      body: 'レジストリはトークンを受け取って判断しています。本物のトークンが拒否される理由は、[[token-rejected]]で調べてください。',
    },
  },
  steps: {
    'find-rules': {
      title: '原因のルールを探す',
      body: '`rewrite`、`return`、`auth_request`と、パスで終わる`proxy_pass`を探します。`location /v2/`の中で`proxy_pass`が`/`で終わっていると、`/v2/`が削られます。Ingressでは`rewrite-target`と`auth-signin`を探します。さらに外側のプロキシやロードバランサーにもルールがあるため、そちらも確認してください。',
    },
    'find-header-rules': {
      title: 'ヘッダーを扱う設定を探す',
      body: '`proxy_set_header Authorization`のほか、シングルサインオンやパスワードを求める設定も、同じヘッダーを使って置き換えます。',
    },
    'show-proxy': {
      title: 'どの名前とポートにどのserverブロックが応答するかを確認する',
      body: 'このファイルは、GitLab 18.5以降は`/var/opt/gitlab/nginx/conf/service_conf/`に、それより前は`/var/opt/gitlab/nginx/conf/`にあります。コマンドは両方を読みます。',
    },
    'keep-path': {
      title: 'パスを変えるルールを取り除く',
      body: '`rewrite`を取り除き、`proxy_pass`は`proxy_pass http://127.0.0.1:5000;`のようにパスなしで書きます。Ingressでは`rewrite-target`を取り除き、パスを`/`にします。GitLab付属のNGINXは、`custom_gitlab_server_config`でルールを追加していない限り、変更の必要はありません。',
      undo: '元のルールに戻し、プロキシを再読み込みします。',
    },
    'exempt-path': {
      title: 'レジストリのホストを対象から外す',
      body: 'レジストリのホスト全体と、GitLabのホストの`/jwt/auth`を、サインインもリダイレクトもなしで通します。`http`から`https`へのリダイレクトであれば、クライアントに`https`のアドレスを使わせてください。これで何かが無防備になることはありません。有効なトークンがなければ、レジストリは`401`を返します。',
      undo: '除外の設定を取り消し、プロキシを再読み込みします。',
    },
    'own-server-block': {
      title: 'レジストリ用のserverブロックを用意する',
      body: '`listen`と`server_name`がレジストリのものである`server`ブロックに書きます。LinuxパッケージとDocker Composeでは、GitLabが`registry_external_url`からこのブロックを生成します。追加する前に、そのホストとポートをイメージ名と比べてください。Helmチャートでは`global.hosts.registry.name`です。',
      undo: 'ブロックを取り除き、NGINXを再読み込みします。',
    },
    'pass-header': {
      title: 'ヘッダーをそのまま通す',
      body: '`proxy_set_header Authorization "";`と、`/v2/`でパスワードを求める設定を取り除きます。何も書かなければ、NGINXはこのヘッダーをそのまま渡します。GitLabの`/jwt/auth`にも、このヘッダーが必要です。',
      undo: '元のルールに戻し、プロキシを再読み込みします。',
    },
    settings: {
      title: 'レジストリに必要な設定を書く',
      body: '自分で用意したNGINXの場合です。`proxy_pass`にはパスを付けず、`Authorization`については何も書きません。',
      undo: '元の設定に戻し、NGINXを再読み込みします。',
    },
    reload: {
      title: '設定を反映し、プロキシに再読み込みさせる',
      body: '処理中のリクエストは、元の設定で最後まで処理されます。Docker Composeでは、設定が変わるとコンテナが作り直され、GitLabは数分間使えません。自分で用意したプロキシは、そのプロキシのコマンドで再読み込みします。',
      undo: '元の設定をもう一度反映します。',
    },
  },
  checks: {
    request: {
      title: 'もう一度リクエストの行方を調べる',
      fixed: 'リクエストは、トークンを付けたまま、そのままレジストリに届いています。',
      notFixed:
        'リクエストはまだそのまま届いていません。プロキシが複数ある場合は、内側から順に1つずつ問い合わせてください。',
    },
  },
  evidence: {
    'no-such-route': '届いたパスは、レジストリの知らないパスです。',
    'path-without-v2': 'レジストリに、`/v2/`のないパスでリポジトリが要求されました。プロキシが削っています。',
    'no-route-in-access-log': 'レジストリのパスに、`404 page not found`の19バイトが返りました。',
    'curl-no-such-route': '応答しているものは、このパスを知りません。',
    'curl-answer-no-route': 'レジストリが応答しましたが、このパスを知りません。',
    'rewrite-rule': 'このルールが`/v2/`を削っています。',
    'redirected-to-sign-in': 'レジストリの代わりにサインインページが示されました。',
    'redirect-in-access-log':
      'プロキシが、クライアントの最初のリクエストをリダイレクトしました。レジストリは決してそうしません。',
    'redirect-rule': 'このルールが、レジストリ宛てのリクエストをリダイレクトしています。',
    'page-instead-of-registry': 'レジストリのJSONのはずの場所に、Webページが届きました。',
    'no-registry-there': 'このアドレスで応答しているものは、レジストリらしい応答をしていません。',
    'bearer-not-seen': 'トークンを送りましたが、レジストリの応答からは、届いていないことがわかります。',
    'bearer-not-seen-answer':
      'コマンドはトークンを送っていますが、レジストリの応答からは、届いていないことがわかります。',
    'header-emptied': 'この設定が、ログイン情報を運ぶヘッダーを取り除いています。',
    'registry-server-block': 'このserverブロックは、レジストリのものです。',
    'request-rewritten': '途中でパスが変わっています。',
    'request-redirected': '途中でリダイレクトされています。',
    'request-answered': 'レジストリ以外のものが応答しています。',
    'request-without-header': '途中で`Authorization`ヘッダーが失われています。',
    'request-gateway': 'ゲートウェイ自身がエラーを返しています。',
    'request-unreachable': '何も応答しません。',
    'request-whole': 'リクエストはそのままレジストリに届いています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
