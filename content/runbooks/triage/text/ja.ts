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
        page: 'GitLabの画面にイメージが表示されない、またはエラーになる',
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
        denied: '`HTTP Basic: Access denied`または`access forbidden`',
        refused: '`failed with status: 401 Unauthorized`（パスワードは正しい）',
        gateway: '`502 Bad Gateway`',
        unsure: 'それ以外',
      },
    },
    'certificate-says': {
      title: '証明書について何と書かれていますか？',
      help: '`x509:`の後ろの言葉で決まります。',
      answers: {
        authority: '`certificate signed by unknown authority`',
        name: '`certificate is valid for …, not …`、または名前に関するもの',
        date: '`not yet valid`',
        unsure: 'それ以外',
      },
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
        'cannot-log-in': 'ログインの段階で止まる',
        denied: '`denied`または`unauthorized`',
        'too-large': '`413 Request Entity Too Large`',
        'empty-403': '`error parsing HTTP 403 response body`',
        'server-error': '`500 Internal Server Error`',
        loops: '再試行を繰り返す、または400か404で終わる',
        unsure: 'それ以外',
      },
    },
    'push-which': {
      title: 'どのプッシュが失敗しますか？',
      help: '`hello-world`のような非常に小さいイメージをプッシュすると判断できます。',
      answers: {
        'large-only': '大きなレイヤーを含むものだけ',
        'every-new-layer': 'レイヤーをアップロードするすべてのプッシュ',
        unsure: '判断できない',
      },
    },
    'pull-says': {
      title: 'プルは何と表示しますか？',
      help: 'Kubernetesでは、`kubectl describe pod`の`Failed to pull image`に表示されます。',
      answers: {
        denied: '`denied`、`unauthorized`、または`pull access denied`',
        certificate: '`x509`または証明書に関するもの',
        http: '`server gave HTTP response to HTTPS client`',
        gateway: '`502 Bad Gateway`',
        'cannot-log-in': 'ログインの時点で失敗する',
        unsure: 'それ以外',
      },
    },
    'page-scope': {
      title: 'どの範囲で起きていますか？',
      help: '別のプロジェクトのレジストリ画面を開いて比べてください。',
      answers: {
        all: 'すべてのプロジェクト',
        one: '1つのプロジェクト、または1人のユーザー',
        unsure: '判断できない',
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
      title: 'NGINXとレジストリがつながっていない',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'request-too-large': {
      title: 'プロキシのサイズ上限',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    's3-head-forbidden': {
      title: 'オブジェクトストレージが要求を拒否',
      body: '続きのランブックで、残りの点を確認しながら対処に進みます。',
    },
    'storage-full': { title: 'ストレージ', body: '続きのランブックで、残りの点を確認しながら対処に進みます。' },
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
  },
  steps: {},
  checks: {},
  evidence: {},
} satisfies RunbookText<typeof runbook>;
