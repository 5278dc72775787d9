import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '最初に行う5つの確認',
  summary:
    '時刻、ストレージ、ログ、プロキシ、最初の応答。何も変更しない5つのコマンドで、レジストリの問題がどこにあるかを調べます。',
  symptom:
    'レジストリに問題があるのに、原因を示すメッセージがない場合に使います。変更のあとで正常かどうかを確かめたいときにも使えます。',
  background: [
    '土台になるものから、クライアントに見えるものへと順に確認し、問題の候補を1つずつ外していきます。この順番なのは、土台に問題があると後の確認も失敗するためです。コマンドを実行して出力を貼り付け、何かが見つかるまで進めてください。',
    '正常なレジストリの応答は、エラーのように見えます。`401 Unauthorized`に、ヘッダー`Docker-Distribution-Api-Version: registry/2.0`と、`realm`がGitLabのアドレスに`/jwt/auth`を続けたものになっている`Www-Authenticate`ヘッダーが付きます。「レジストリです。トークンをそこから受け取ってください」という意味です。`/v2/_catalog`の本文は、GitLabのレジストリでは162バイト、アップストリームのものでは145バイトです。',
    'ログインに成功しても、思うほどの証明にはなりません。`docker login`は、`/v2/`に200を返すサーバーなら、ただのWebページに対しても`Login Succeeded`と表示します。そのため、最後の確認ではヘッダーを見ます。',
    '以前の手順とは、2か所が異なります。GitLab 18.5以降、レジストリ用のNGINXのファイルは`/var/opt/gitlab/nginx/conf/service_conf/gitlab-registry.conf`です。それより前は`/var/opt/gitlab/nginx/conf/gitlab-registry.conf`でした。また、GitLab側では、`production.log`よりも`production_json.log`と`auth_json.log`のほうが多くのことがわかります。',
  ],
  questions: {
    clocks: {
      title: '確認1：時刻は合っていますか？',
      help: 'レジストリは、GitLabのトークンに書かれた時刻を自身の時刻と比べます。オブジェクトストレージも、リクエストの時刻を自身の時刻と比べます。クライアントでも`date -u`を比べてください。クライアントの時刻がずれていると、証明書が無効に見えます。',
      answers: {
        agree: '1分以内で合っている',
        apart: 'ずれている',
        unsure: 'わからない',
      },
    },
    storage: {
      title: '確認2：ストレージは応答していますか？',
      help: 'コマンドは、ログの中からストレージに由来する最後の行を表示します。S3では、認証情報、IAMユーザーまたはロールの権限、リージョンの3つが正しくなければなりません。どれかが違うと、`InvalidAccessKeyId`、`AccessDenied`、`AuthorizationHeaderMalformed`などのコードが出ます。ファイルシステムの場合は、ディスクがいっぱいのとき以外は何も表示されません。空き容量とディレクトリの所有者を見てください。',
      answers: {
        quiet: '問題はない',
        trouble: 'オブジェクトストレージが拒否する、途中で切れる、または到達できない',
        'disk-full': 'ディスクがいっぱいである',
        'disk-rights': 'レジストリがディレクトリに書き込めない',
        unsure: 'わからない',
      },
    },
    logs: {
      title: '確認3：2つのログにエラーはありますか？',
      help: '失敗する操作をもう一度行い、すぐにコマンドを実行してください。レジストリの最後のエラーと、GitLabのエラーのうちレジストリに関するものを表示します。',
      answers: {
        quiet: 'どちらにもエラーはない',
        registry: 'レジストリのログにエラーがある',
        gitlab: 'GitLabのログにエラーがある',
        'no-log': 'レジストリのログがない',
        unsure: 'わからない',
      },
    },
    proxy: {
      title: '確認4：プロキシはリクエストをレジストリに渡していますか？',
      help: 'コマンドは、レジストリのポートを受け持つサーバーの設定を表示し、転送先のアドレスでレジストリが応答するかを調べます。Helmでは、経路と、準備の整ったポッドを調べます。独自のプロキシが前段にある場合は、それも見てください。',
      answers: {
        'passes-on': '渡していて、レジストリも応答する',
        'no-server': 'レジストリ用のサーバーの設定がない',
        'no-registry': '渡しているが、レジストリが応答しない',
        ipv6: '`localhost`を使っていて、IPv6では拒否される',
        'no-scheme': '`X-Forwarded-Proto`を設定していない',
        unsure: 'わからない',
      },
    },
    answer: {
      title: '確認5：最初のリクエストにはどんな応答が返りますか？',
      help: 'エラーが出る場所、つまりクライアント、Runner、またはノードで実行してください。やり取りの全体を表示し、最後の1行でその意味を示します。',
      answers: {
        token: '401で、トークンを発行するGitLabのアドレスを示す',
        'plain-realm': '401だが、トークンのアドレスが平文のHTTPである',
        untrusted: '証明書を信頼できない',
        expired: '証明書の期限が切れている',
        'other-name': '証明書が別の名前のものである',
        'no-tls': 'ポートがTLSに対応していない',
        'no-name': '名前が見つからない',
        'no-connection': '接続できない',
        gateway: 'プロキシから502、503、504が返る',
        unavailable: 'レジストリ自身から503が返る',
        'not-found': '`404 page not found`',
        other: 'Webページ、またはトークンなしの200',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    'all-well': {
      title: 'すべて正しく応答している',
      body: '5つの確認は、すべて問題ありませんでした。それでも失敗するなら、原因は権限、名前、特定のイメージ、またはGitLabとレジストリの間にあります。次にそこを見ます。',
    },
    'registry-errors': {
      title: 'レジストリのログに原因がある',
      body: 'たいていは、ログの1行で足ります。貼り付けられない場合は、次の質問が、見えている症状から原因へ導きます。',
    },
    'gitlab-errors': {
      title: 'GitLabがトークンの発行に失敗している',
      body: 'レジストリに問題はありません。リクエストはGitLabで失敗しています。多くは、トークンを発行するアドレスでの失敗です。',
    },
    'from-what-you-see': {
      title: '見えている症状から調べる',
      body: 'コマンドを実行できないか、答えが得られませんでした。見えている症状から調べます。',
    },
    'clock-skew': {
      title: '時刻がずれている',
      body: 'まず時刻を直します。時刻のずれだけで、すべてのトークンが拒否されることがあります。',
    },
    's3-credentials': {
      title: 'オブジェクトストレージに問題がある',
      body: '次のランブックで、どの問題かを見分けます。',
    },
    'storage-full': {
      title: '空き容量がない',
      body: '空きがなければプッシュできません。プルは引き続き可能です。',
    },
    'storage-permission': {
      title: 'レジストリがディレクトリを使えない',
      body: '所有者、上位のディレクトリ、またはシステムのポリシーが妨げています。',
    },
    'registry-crash-loop': {
      title: 'レジストリが動いていない',
      body: 'ログがないのは、ここで一度も動いていないか、書き込む前に終了しているためです。状態を見るとわかります。無効になっているだけなら、まず有効にしてください。',
    },
    'request-not-forwarded': {
      title: 'リクエストが元のままレジストリに届いていない',
      body: 'レジストリ用のサーバーの設定がないか、途中でパスが変えられています。',
    },
    'gateway-error': {
      title: 'プロキシが応答を得られない',
      body: 'プロキシは動いていますが、その後ろが応答していません。',
    },
    'registry-ipv6-upstream': {
      title: 'プロキシが、誰も待ち受けていないIPv6に接続する',
      body: 'おおよそ2回に1回のリクエストが502になります。',
    },
    'push-retry-forwarded-headers': {
      title: 'プロキシがHTTPSの使用を伝えていない',
      body: 'その結果、レジストリはアップロード先として`http://`のアドレスを返します。',
    },
    'token-rejected': {
      title: 'クライアントが誤ったトークンのアドレスへ送られる',
      body: 'このアドレスは、`https://`を付けた、ユーザーが使うGitLabのアドレスでなければなりません。',
    },
    'x509-unknown-authority': {
      title: 'クライアントが証明書を信頼していない',
      body: '認証局が登録されていないか、チェーンの一部が送られていません。',
    },
    'x509-expired': {
      title: '証明書の期限が切れている',
      body: '更新し、サーバーに新しいものを使わせます。',
    },
    'x509-name-mismatch': {
      title: '証明書が別の名前のものである',
      body: 'クライアントが使う名前が、証明書に含まれている必要があります。',
    },
    'http-https-mismatch': {
      title: 'このポートでHTTPとHTTPSが食い違っている',
      body: 'クライアントはTLSで接続しますが、このポートはTLSに対応していません。',
    },
    'dns-failure': {
      title: 'レジストリの名前が見つからない',
      body: '名前が見つかるまで、ほかの確認はできません。',
    },
    'registry-unreachable': {
      title: 'ポートが応答しない',
      body: '待ち受けがないか、間にファイアウォールがあります。',
    },
    'storage-health-check-failing': {
      title: 'レジストリが自らサービスを止めている',
      body: 'ストレージの自己確認に失敗しているため、すべてのリクエストに503を返します。',
    },
    'wrong-registry-address': {
      title: 'GitLabのレジストリではないものが応答している',
      body: '実際は自分のレジストリで、それがトークンなしに200を返しているなら、設定に`auth.token`がなく、誰でもプルできる状態です。すぐに追加してください。',
    },
  },
  steps: {
    'see-state': {
      title: 'レジストリが動いているか、いつから動いているかを確認する',
      body: '稼働時間が何度見ても数秒なら、起動と停止を繰り返しています。',
    },
    'ask-from-gitlab': {
      title: 'GitLabからレジストリに問い合わせる',
      body: 'GitLabの画面は、クライアントが使わない内部のアドレスでレジストリに接続します。クライアントからは使えるのにこの問い合わせが失敗する場合は、[[rails-cannot-reach-registry]]を参照してください。',
    },
    repeat: {
      title: '失敗した操作を繰り返し、全体を貼り付ける',
      body: 'コマンドから最後の行まで、クライアントの出力の全体をトップページに貼り付けてください。重要に見えないメッセージが決め手になることがよくあります。',
    },
    'paste-errors': {
      title: '表示された行をトップページに貼り付ける',
      body: 'トップページが行を読み、原因を示します。トークンやパスワードは不要です。貼り付けたものはブラウザーの外に出ません。',
    },
  },
  checks: {
    login: {
      title: 'レジストリにログインする',
      fixed: 'ログインは端から端まで動作しています。',
      notFixed:
        'GitLabはトークンを発行し、レジストリがそれを拒否しました。その時刻のレジストリのログをトップページに貼り付けてください。',
    },
  },
  evidence: {
    'no-storage-errors': 'ログに、ストレージに由来するエラーはありません。',
    'log-quiet': 'どちらのログにも最近のエラーはありません。',
    'log-registry': 'レジストリのログに最近のエラーがあります。',
    'log-gitlab': 'GitLabのログに、レジストリに関する最近のエラーがあります。',
    'log-missing': 'レジストリは、ここにログを書いていません。',
    'proxy-passes-on': 'プロキシはリクエストを渡し、レジストリはそこで応答しています。',
    'proxy-no-server': 'プロキシにレジストリ用のサーバーの設定がありません。',
    'proxy-no-registry': 'プロキシの転送先で、応答がありません。',
    'proxy-ipv6': 'プロキシは`localhost`に渡しますが、IPv6では応答がありません。',
    'proxy-no-scheme': 'プロキシが`X-Forwarded-Proto`を設定していません。',
    'answer-token': 'レジストリはトークンを求め、その場所を示しました。正常です。',
    'answer-plain-realm': 'レジストリは、TLSのないトークンのアドレスへクライアントを送ります。',
    'answer-untrusted': 'クライアントがレジストリの証明書を信頼していません。',
    'answer-expired': 'レジストリの証明書の期限が切れています。',
    'answer-other-name': '証明書に、求めた名前がありません。',
    'answer-no-tls': '応答した側はTLSに対応していません。',
    'answer-no-name': 'レジストリの名前が見つかりませんでした。',
    'answer-no-connection': '接続できませんでした。',
    'answer-gateway': 'プロキシが、レジストリから応答を得られませんでした。',
    'answer-unavailable': 'レジストリが、利用できないと応答しています。',
    'answer-not-found': 'レジストリは応答しましたが、パスが送ったとおりに届いていません。',
    'answer-other': '応答したのは、トークンを求めるGitLabのレジストリではありません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
