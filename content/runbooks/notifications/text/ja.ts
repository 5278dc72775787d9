import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const receives = {
  title: 'エンドポイントを書く',
  body: 'ファイルの中の仮の文字列を、作成したトークンに置き換えてください。一覧にほかのエンドポイントがある場合は残してください。一覧は丸ごと置き換わります。再試行の回数は、GitLab 17.1以降では`maxretries`、それより前では`threshold`です。',
  undo: '設定の控えを戻して反映します。',
};
const failures = {
  body: '通知の失敗についてログからわかることが1行で表示されます。ここに貼り付けてください。',
  help: 'このコマンドはレジストリのログを読み、1行を表示します。何も変更しません。',
};

export default {
  title: 'レジストリからGitLabや自分のサービスに通知を送る',
  summary:
    'プッシュ、プル、削除をレジストリからGitLab、Geoのプライマリサイト、または自分のサービスに知らせ、イベントが届くことを確かめます。',
  symptom:
    'GeoやレジストリのWebhookを設定しようとしています。または、レジストリのログに`httpSink{…}: response status 401 Unauthorized unaccepted`、`error posting`、`eventqueue: event lost`、`queue full, dropping event`が出ています。',
  background: [
    'レジストリは、プッシュ、プル、削除のたびに、イベントをJSONとして各エンドポイントに`POST`で送ります。イベントは、エンドポイントごとのキューに入ってメモリ上で待ちます。プッシュやプルがイベントを待つことはなく、イベントのせいで失敗することもありません。',
    'GitLabは`/api/v4/container_registry_event/events`でイベントを受け取り、`Authorization`ヘッダーを自分の`registry_notification_secret`と比べます。この2つは別々の場所で設定し、同じ値でなければなりません。Linuxパッケージには例外が1つあります。`geo_event`という名前のエンドポイントがあれば、シークレットをそこから自動で取ります。Helmチャートでは両方が1つのSecretから来ます。エンドポイントのヘッダーはリストなので、Secretの値もリスト`["…"]`です。',
    '単位のない時間はナノ秒と解釈されます。古いドキュメントには、自己コンパイル向けに`timeout: 500`と`backoff: 1000`という例がありますが、これではすべてのイベントがすぐに失敗します。`500ms`と`1s`のように書いてください。',
    "イベントを再試行する回数は、以前は`threshold`でした。GitLab 17.1からは`maxretries`です。`threshold`は今も使えますが、ログに警告を出したうえで読み替えられます。古いドキュメントは18.0での削除を予告していましたが、実際には削除されず、Linuxパッケージの一覧では現在23.0とされています。エンドポイント自身が何も設定しない場合、パッケージは`registry['default_notifications_timeout']`（`500ms`）、`registry['default_notifications_maxretries']`（5）、`registry['default_notifications_backoff']`（`1s`）を使います。単体のレジストリは10回試します。",
    '再試行を使い切っても受け取られなかったイベントは失われます。キュー（デフォルトで3000件）がいっぱいの間に起きたイベントも同じです。どちらも後から取り戻せません。Geoでは、失われたプッシュはイベントによっては複製されません。',
    'Operatorでは、チャートのvaluesを`spec.chart.values`の下に書きます。',
  ],
  questions: {
    state: {
      title: '通知はすでに設定されていますか？',
      help: failures.help,
      findOut: failures.body,
      answers: {
        new: 'いいえ。または、失敗はないがエンドポイントを追加したい',
        failing: 'はい。ただし失敗している',
        unsure: 'わからない',
      },
    },
    receiver: {
      title: 'どこに知らせますか？',
      help: 'Geoでは、エンドポイントはプライマリサイトだけに置きます。セカンダリサイトから送ると、GitLabは401を返します。',
      answers: {
        gitlab: 'GitLab（Geoなし）',
        geo: 'Geoのプライマリサイト',
        service: '自分のサービス',
        unsure: 'わからない',
      },
    },
    failure: {
      title: 'どのように失敗しますか？',
      help: failures.help,
      findOut: failures.body,
      answers: {
        refused: 'エンドポイントが拒否する：401または403',
        unreachable: 'エンドポイントに届かない、または別のものが応答する',
        lost: 'キューがいっぱい、またはイベントが失われる',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    gitlab: {
      title: 'GitLabに知らせる',
      body: '1つのトークンを両側に設定します。このページには入力しません。設定には仮の文字列`REPLACE-WITH-NOTIFICATION-TOKEN`が、両側とも同じ形で入ります。',
    },
    geo: {
      title: 'Geoのプライマリサイトに知らせる',
      body: 'プライマリサイトのレジストリだけに設定します。エンドポイントの名前は`geo_event`です。',
    },
    service: {
      title: '自分のサービスに知らせる',
      body: 'サービスは、決められた時間内に200番台のステータスで応答する必要があります。また、`Authorization`ヘッダーをトークンと比べてください。',
    },
    refused: {
      title: '両側のトークンが違う',
      body: 'ヘッダーがGitLabのシークレットと違う場合や、GitLabにシークレットがない場合、GitLabは401を返します。',
    },
    unreachable: {
      title: 'レジストリの送り先にエンドポイントがない',
      body: '接続するのは、ホストまたはポッドで動くレジストリ自身です。そこでの名前解決、ファイアウォール、証明書、プロキシが問題になります。`404`は、パスの誤りか、相対パスの下にあるGitLabが原因です。',
    },
    lost: {
      title: 'エンドポイントが遅いか、長く停止していた',
      body: 'エンドポイントが受け取るより速くイベントが起きるか、エンドポイントが停止していると、キューがいっぱいになります。失われたものは戻りません。',
    },
  },
  steps: {
    'back-up': {
      title: '設定の控えを取る',
      body: '元に戻すために使います。秘密の値が含まれるため、権限を緩めないでください。',
    },
    'make-token': {
      title: 'トークンを作る',
      body: '文字で始まり、どこに書いても引用符が要りません。Helmでは、コマンドがリストとしてSecretに入れます。自分のサービスの場合は、サービスにも同じトークンを設定します。',
      undo: '破棄します。Helmでは、チャートが参照しなくなってからSecretを削除します。',
    },
    'notify-gitlab': {
      ...receives,
      title: 'エンドポイントとGitLabのシークレットを書く',
      body: `両側ともこのファイルにあります。${receives.body}`,
    },
    'notify-gitlab-chart': {
      ...receives,
      title: 'エンドポイントを書き、Secretを指定する',
      body: '両側が同じSecretを参照するので、置き換えるものはありません。ブロックを現在のvaluesに統合します。ほかのエンドポイントは一覧に残してください。',
    },
    'notify-gitlab-config': receives,
    'secret-of-gitlab': {
      title: 'GitLabのシークレットを書く',
      body: '仮の文字列を同じトークンに置き換えます。',
      undo: 'その行を消し、GitLabを再起動します。',
    },
    'notify-geo': {
      ...receives,
      body: `Linuxパッケージは、この名前のエンドポイントからGitLab側のシークレットを設定します。${receives.body}`,
    },
    'secret-of-chart': {
      title: 'Secretを指定する',
      body: 'プライマリサイトでは、チャートがエンドポイント`geo_event`を自動で追加します。必要なのはSecretだけです。',
      undo: 'valuesから消して、もう一度反映します。',
    },
    'notify-service': receives,
    'notify-service-chart': {
      ...receives,
      body: 'ヘッダーはSecretから来るので、置き換えるものはありません。ブロックを現在のvaluesに統合します。ほかのエンドポイントは一覧に残してください。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが数秒で再起動します。実行中のプッシュとプルは失敗しますが、やり直せます。キューに残っているイベントは、5秒の間だけ送られ、その後は捨てられます。',
      undo: '設定の控えを戻し、もう一度反映します。',
    },
    'restart-gitlab': {
      title: 'GitLabを再起動する',
      body: 'GitLabは起動時にシークレットを読みます。1、2分の間、画面が使えなくなります。',
      undo: '元に戻すものはありません。',
    },
    push: {
      title: 'イメージをプッシュする',
      body: 'これで最初のイベントが起きます。小さなイメージで十分です。',
      undo: 'GitLabの画面でタグを削除します。',
    },
    'see-failures': {
      title: 'ログの内容を読む',
      body: '行にはエンドポイントとその応答が書かれています。',
    },
    'see-addresses': {
      title: 'レジストリに設定された内容を確認する',
      body: 'アドレスと、`timeout`と`backoff`の単位を確かめます。ヘッダーはトークンを含むので表示しません。',
    },
    compare: {
      title: '両側のシークレットを比べる',
      body: 'GitLabのシークレットがレジストリの設定にあるかどうかを表示します。どちらの値も表示しません。',
    },
    'same-secret': {
      title: '両側に同じトークンを設定する',
      body: 'エンドポイントの`Authorization`ヘッダーと`registry_notification_secret`を1つの値にそろえます。同じなのにGitLabが401を返すなら、レジストリかGitLabが古い設定で動いているか、プロキシがヘッダーを取り除いています。Geoのセカンダリサイトでは、エンドポイントを消してください。',
      undo: '設定の控えを戻して反映します。',
    },
    'ask-endpoint': {
      title: 'レジストリのある場所からエンドポイントに接続する',
      body: 'このコマンドは空のイベント一覧を送ります。トークンのないリクエストに対するGitLabの正しい応答は401です。404はパスの違い、000はどこにも届かなかったことを表します。かかった時間は、`timeout`より十分短いはずです。',
    },
    'right-address': {
      title: 'アドレスか経路を直す',
      body: 'レジストリのホストから届くアドレスを書くか、ファイアウォールを開けるか、認証局をレジストリが信頼するものに加えます。[[x509-unknown-authority]]を参照してください。',
      undo: '設定の控えを戻して反映します。',
    },
    'see-metrics': {
      title: '届いた数と届かなかった数を確認する',
      body: 'メトリクスが有効でなければなりません。[[prometheus-metrics]]を参照してください。そこでは`registry_notifications_pending`がキューそのものを示します。',
    },
    longer: {
      title: '待つ時間を延ばすか、イベントを減らす',
      body: 'エンドポイントに時間がかかるなら、`timeout`を数秒に延ばします。不要なものは`ignore.actions`で除きます（例：`pull`）。キューを長くする`queuesizelimit`は、短い停止にしか効きません。',
      undo: '設定の控えを戻して反映します。',
    },
  },
  checks: {
    delivered: {
      title: 'イベントが届くことを確認する',
      fixed: 'イベントが届いています。',
      notFixed:
        'イベントが届いていないか、まだ起きていないか、数えられていません。`none yet`の場合は、先にイメージをプッシュします。`not counted`の場合はメトリクスが無効です。[[prometheus-metrics]]を参照してください。`failing`の場合は、もう一度ログを読みます。',
    },
  },
  evidence: {
    'endpoint-refuses': 'レジストリの通知をエンドポイントが拒否しています。トークンが期待されたものではありません。',
    'endpoint-answers-otherwise': 'レジストリの通知に何かが応答していますが、受け取ってはいません。',
    'endpoint-not-reached': 'レジストリが通知のエンドポイントに接続できていません。',
    'backing-off': '失敗が続いたので、レジストリは次に試すまで待っています。',
    'event-lost': '通知が失われました。',
    'retries-by-default': 'エンドポイントに再試行の回数がないので、レジストリは10を使います。異常ではありません。',
    'printed-none': 'ログに通知の失敗はありません。',
    'printed-refused': 'エンドポイントが通知を拒否しています。',
    'printed-unreachable': 'エンドポイントに届かないか、別のものが応答しています。',
    'printed-lost': '通知が失われました。',
    'metrics-delivered': '通知が届いています。',
    'metrics-failing': '通知の配信が多く失敗しているか、捨てられた通知があります。',
    'metrics-silent': 'レジストリの起動後、知らせるものがありませんでした。',
    'metrics-closed': '通知のメトリクスを読めませんでした。',
    'secrets-same': 'GitLabのシークレットは、レジストリの設定にあります。',
    'secrets-differ': 'GitLabのシークレットは、レジストリの設定にありません。',
    'secret-missing': 'GitLabに通知のシークレットがないため、すべての通知が拒否されます。',
    'endpoint-asks-token': 'エンドポイントは応答し、正しくトークンを求めています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
