import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';

export default {
  title: 'ログなしで問題を探す',
  summary: '何が起きているかについての質問に答えると、当てはまるランブックにたどり着きます。',
  symptom: 'レジストリに関する何かがうまくいかず、貼り付けるログもありません。',
  background: [
    'ログがあるなら、そのほうが早く済みます。人が説明するより、プログラムの出力のほうが確実だからです。1行でも手に入ったら、貼り付け欄に戻ってください。',
  ],
  questions: {
    what: {
      title: '何がうまくいきませんか？',
      help: '最初に失敗する操作を選んでください。ログインに失敗したためにプッシュできない場合は、ログインです。',
      answers: {
        login: 'ログイン：`docker login`など',
        push: 'イメージのプッシュ',
        pull: 'イメージのプル（マシン上、またはKubernetes）',
        page: 'GitLab上の操作：レジストリの画面、削除、クリーンアップ、名前の変更',
        start: 'レジストリが起動しない、または再起動を繰り返す',
        'set-up': '失敗しているわけではなく、S3ストレージを設定したい',
        unsure: 'わからない',
      },
    },
    'login-says': {
      title: 'ログイン時に何と表示されますか？',
      help: 'もう一度実行し、最後の行を確認してください。',
      answers: {
        certificate: '`x509`または証明書に関するもの',
        http: '`server gave HTTP response to HTTPS client`',
        denied: '`denied`、`unauthorized`、または`access forbidden`',
        refused: '`failed with status: 401 Unauthorized`（パスワードは正しい）',
        reach: '接続できない：拒否、タイムアウト、`no such host`、プロキシ',
        gateway: '`502`、`503`、または`504`',
        'web-page': '`404`、`405`、またはHTMLの断片',
        unsure: 'それ以外',
      },
    },
    'certificate-says': {
      title: '証明書について何と書かれていますか？',
      help: '`x509:`の後ろの言葉で決まります。',
      answers: {
        authority: '`certificate signed by unknown authority`',
        name: '`certificate is valid for …, not …`、または名前に関するもの',
        expired: '`certificate has expired … is after`',
        'not-yet': '`not yet valid … is before`',
        unsure: 'それ以外',
      },
    },
    'denied-where': {
      title: 'どこで、誰が拒否されていますか？',
      help: 'イメージの名前と、コマンドを実行した場所で判断してください。',
      answers: {
        'job-other-project': 'CIジョブが、別のプロジェクトのイメージを使うとき',
        'dependency-proxy': '名前に`dependency_proxy`を含むイメージ',
        'no-login': '`no basic auth credentials`、またはそこでは誰もログインしていない',
        'mid-push': '時間のかかるプッシュが、数分たってから',
        'too-many': '`toomanyrequests`または`429`',
        rights: '権限があるはずのユーザーやトークン',
        unsure: 'わからない',
      },
    },
    'reach-says': {
      title: '接続はどのように失敗しますか？',
      help: '行の末尾にあります。',
      answers: {
        refused: '`connection refused`、`i/o timeout`、または`no route to host`',
        name: '`no such host`または`server misbehaving`',
        proxy: '`proxyconnect`または`Proxy Authentication Required`',
        unsure: 'それ以外',
      },
    },
    'gateway-says': {
      title: 'どの応答が、どのくらいの頻度で返りますか？',
      help: '何度か続けて試してください。',
      answers: {
        always: 'いつも`502`または`504`',
        'every-other': 'ときどき`502`になり、次に試すと成功する',
        'gcs-push': 'プッシュ時に`502`で、イメージはGoogle Cloud Storageにある',
        health: '`health check failed`を伴う`503`',
        unsure: '判断できない',
      },
    },
    'web-page': {
      title: 'そのアドレスは確かにレジストリのものですか？',
      help: 'GitLabの、プロジェクトのレジストリ画面に表示されます。',
      answers: { sure: 'はい、GitLabに表示されるとおり', 'not-sure': '手で入力した', unsure: 'わからない' },
    },
    since: {
      title: '動かなくなる前に何がありましたか？',
      help: 'アップグレード、バックアップの復元、ノードの追加、ホストの移転などを思い出してください。',
      answers: {
        secrets: 'シークレット、キー、ノードを復元、コピー、または置き換えた',
        address: 'GitLabまたはレジストリのアドレスや発行者を変更した',
        clock: 'マシンが一時停止した、移動した、またはタイムサーバーを失った',
        never: '一度も動いたことがない',
        unsure: '心当たりがない',
      },
    },
    'push-says': {
      title: 'プッシュは最後に何と表示しますか？',
      help: 'あきらめるまで待ってください。何度か再試行したあと、最後の行に理由が表示されます。',
      answers: {
        'cannot-log-in': 'ログインの時点で失敗する',
        denied: '`denied`、`unauthorized`、または`access forbidden`',
        'server-error': '`500 Internal Server Error`',
        'too-large': '`413 Request Entity Too Large`',
        'empty-403': '`error parsing HTTP 403 response body`、または空の`denied: `',
        'read-only': '`405`または`Method not allowed`',
        name: '`invalid reference format`',
        manifest: 'マニフェスト、blob、ダイジェストに関するもの',
        loops: '再試行を繰り返す、または`400`か`404`で終わる',
        reach: '接続できない：拒否、タイムアウト、`no such host`、プロキシ',
        unsure: 'それ以外',
      },
    },
    'push-which': {
      title: 'どのプッシュが失敗しますか？',
      help: '`hello-world`のような非常に小さいイメージをプッシュすると判断できます。',
      answers: {
        'large-only': '大きなレイヤーを含むものだけ',
        'every-new-layer': 'レイヤーをアップロードするすべてのプッシュ',
        several: 'そのつど異なる。レジストリを複数並べて動かしている',
        unsure: '判断できない',
      },
    },
    'push-manifest': {
      title: '具体的には何ですか？',
      help: '最後の数行から、次の言葉を探してください。',
      answers: {
        list: '`blob unknown to registry`',
        schema: '`schema 1`または`manifest invalid`',
        upload: '`blob upload unknown`または`blob upload invalid`',
        digest: '`digest invalid`',
        unsure: 'それ以外',
      },
    },
    'server-error': {
      title: 'イメージはどこに保存されていて、何がわかっていますか？',
      help: '理由はレジストリのログの`detail`または`err.detail`にあります。ログがなければ、ストレージの側から調べます。',
      answers: {
        'disk-full': 'ディスク上。いっぱいかもしれない',
        'disk-rights': '移動、復元、または再マウントしたディスク上',
        bucket: 'S3またはその互換ストレージ',
        unsure: 'わからない',
      },
    },
    's3-fault': {
      title: 'どのようなときに失敗しますか？',
      help: '小さいイメージと大きいイメージ、単独のプッシュと同時に多数のプッシュを比べてください。',
      answers: {
        always: 'いつも',
        large: '大きなレイヤーのときだけ',
        load: '負荷が高いときだけ',
        'not-aws': 'アップグレード後から。ストレージはAmazonのものではない',
        unsure: '判断できない',
      },
    },
    'pull-says': {
      title: 'プルは何と表示しますか？',
      help: 'Kubernetesでは、`kubectl describe pod`の`Failed to pull image`に表示されます。',
      answers: {
        'cannot-log-in': 'ログインの時点で失敗する',
        denied: '`denied`、`unauthorized`、または`access forbidden`',
        certificate: '`x509`または証明書に関するもの',
        http: '`server gave HTTP response to HTTPS client`',
        reach: 'レジストリに接続できない',
        'storage-address': '別のアドレス（ストレージ）に接続できない',
        gateway: '`502`、`503`、または`504`',
        missing: '`manifest unknown`、`not found`、または`unknown blob`',
        platform: '`no matching manifest`、または起動時の`exec format error`',
        digest: 'ダイジェストまたは検証に関するもの',
        unsure: 'それ以外',
      },
    },
    'pull-missing': {
      title: '何が、いつから見つかりませんか？',
      help: '同じイメージの別のタグと、別のプロジェクトのイメージを試してください。',
      answers: {
        tag: 'あるタグ、またはストレージの変更後からすべてのイメージ',
        layers: 'タグはあるイメージのレイヤー。ガベージコレクション以降かもしれない',
        'old-client': '新しいクライアントではプルできるイメージ',
        unsure: '判断できない',
      },
    },
    'page-shows': {
      title: 'GitLabで何が起きますか？',
      help: '別のプロジェクトのレジストリ画面と比べてください。',
      answers: {
        connection: 'どのプロジェクトでも、レジストリの画面がエラーになるか、イメージが表示されない',
        one: '1つのプロジェクト、または1人のユーザーだけ',
        cleanup: 'クリーンアップポリシーが、消すはずのタグを残す',
        'delete-image': 'イメージを削除できない',
        nameless: '名前のないタグがある',
        'delete-project': 'プロジェクトを削除できない',
        rename: 'プロジェクトやグループの名前の変更や移動ができない',
        unsure: 'わからない',
      },
    },
    'start-says': {
      title: 'レジストリは起動時に何と表示しますか？',
      help: '終了する前の、ログの最後の数行です。',
      answers: {
        config: '設定に関するもの',
        database: 'データベース、マイグレーション、メタデータに関するもの',
        storage: 'ストレージに関するもの',
        again: '起動と終了を繰り返す',
        unsure: 'それ以外',
      },
    },
  },
  outcomes: {
    'auth-denied': { title: '権限または認証情報', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'clock-skew': { title: '時刻', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'http-https-mismatch': {
      title: 'HTTPSのはずの場所がHTTP',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'push-retry-forwarded-headers': {
      title: 'プロキシが渡すヘッダー',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'registry-ipv6-upstream': {
      title: 'NGINXとレジストリがつながらないことがある',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'request-too-large': {
      title: 'プロキシのサイズ上限',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    's3-head-forbidden': {
      title: 'オブジェクトストレージがリクエストを拒否',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'storage-full': {
      title: 'ストレージの空き容量',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'storage-s3': { title: 'S3ストレージの設定', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'token-rejected': { title: 'トークンの内容', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'token-untrusted-key': {
      title: 'トークンに署名するキー',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'x509-name-mismatch': { title: '証明書の名前', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'x509-unknown-authority': {
      title: '証明書の信頼',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'x509-expired': { title: '証明書の有効期間', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'ci-job-token-scope': {
      title: 'ジョブトークンの権限の範囲',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'dependency-proxy': { title: '依存プロキシ', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'no-basic-auth-credentials': {
      title: '足りないログイン',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'token-expired-mid-push': {
      title: 'トークンの有効期間',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'rate-limited': { title: 'リクエスト数の制限', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'registry-unreachable': {
      title: 'レジストリまでの経路',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'dns-failure': { title: '名前解決', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'proxy-interference': {
      title: 'クライアント側のプロキシ',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'gateway-error': {
      title: 'プロキシの背後のレジストリ',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'gcs-http2': {
      title: 'Google Cloud StorageへのHTTP/2',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'storage-health-check-failing': {
      title: 'ストレージのヘルスチェック',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'request-not-forwarded': {
      title: '別のプログラムが応答',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'wrong-registry-address': { title: 'アドレス', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'registry-read-only': {
      title: '読み取り専用モード',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'invalid-image-name': {
      title: 'イメージの名前',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'upload-state-lost': {
      title: '状態を共有していないレジストリ',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'manifest-list-blob-unknown': {
      title: 'リポジトリに足りない部分',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'schema1-manifest': {
      title: '古いマニフェスト形式',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'digest-mismatch': {
      title: '変わってしまった内容',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'storage-permission': {
      title: 'ストレージの権限',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    's3-credentials': {
      title: 'バケットのキーまたは権限',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    's3-unexpected-eof': {
      title: '途中で切れるS3へのアップロード',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    's3-slow-down': {
      title: 'S3へのリクエストが多すぎる',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    's3-compatible-store': {
      title: 'ストレージが対応していない機能',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'storage-redirect-unreachable': {
      title: 'ストレージのアドレス',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'platform-mismatch': {
      title: '別のプロセッサ用のイメージ',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'manifest-unknown': { title: '存在しないタグ', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'missing-blobs-after-gc': {
      title: '失われたレイヤー',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'oci-accept-header': {
      title: 'クライアントが要求しないイメージ形式',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'rails-cannot-reach-registry': {
      title: 'GitLabとレジストリの間',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'cleanup-policy-keeps-tags': {
      title: 'クリーンアップポリシー',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'repository-delete-failed': {
      title: 'イメージの削除',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'empty-tag-name': { title: '名前のないタグ', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
    'missing-registry-key': {
      title: 'GitLabに足りないキー',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'transfer-blocked-by-tags': {
      title: 'プロジェクトの移動を妨げるタグ',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'registry-config-error': {
      title: 'レジストリの設定',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'metadata-database-migrations': {
      title: 'メタデータデータベース',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'registry-crash-loop': {
      title: 'レジストリが終了する理由',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
  },
  steps: {},
  checks: {},
  evidence: {},
} satisfies RunbookText<typeof runbook>;
