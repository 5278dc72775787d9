import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const store = {
  title: 'バケットはどこにありますか？',
  help: 'VPCのゲートウェイエンドポイントには専用の設定が不要です。AWSとして答えてください。インターフェイスエンドポイントには、`vpce`を含む専用のアドレスがあります。',
  answers: {
    aws: 'AWS S3',
    vpc: 'AWS S3（VPCのインターフェイスエンドポイントを経由する）',
    compatible: 'S3互換ストレージ（MinIO、Cephなど）',
    unsure: 'わからない',
  },
};

const credentials = {
  title: 'レジストリは何を使って認証しますか？',
  help: '使えるのであれば、ロールのほうが優れています。ファイルにキーが残らず、入れ替えも不要です。ホスト、ポッド、またはコンテナにロールが割り当てられている必要があります（インスタンスプロファイル、IRSA、コンテナの認証情報）。',
  answers: {
    role: 'ホストまたはポッドのIAMロール',
    keys: 'アクセスキーとシークレットキー',
    unsure: 'わからない',
  },
};

const keys =
  'キーはこのページに入力しません。設定には仮の文字列が入っているので、ファイルの中で書き換えてください。シークレットキーには`/`や`+`が含まれることがあるため、引用符で囲みます。';
const role =
  '`accesskey`と`secretkey`は、どちらも省きます。省くと、ドライバーはロールを使います。EC2上のKubernetesでは、メタデータサービスのホップ数の上限が1だと、ポッドはノードのロールを使えません。';
const vpc =
  '`pathstyle`をfalseにすると、エンドポイントの求めるとおり、バケットがホスト名の一部になります。署名付きのダウンロード用アドレスもこのエンドポイントを指すため、VPCの外のクライアントは到達できません。その場合は、リダイレクトを無効にする必要があります。';
const configure = {
  keys: 'この設定は、ストレージの設定全体を置き換えます。`maintenance`や`redirect`など、ほかに書いてあったものを引き継ぎ、以前のドライバーは取り除いてください。指定できるドライバーは1つだけです。仮の文字列は2つともファイルの中で書き換えます。',
  role: 'この設定は、ストレージの設定全体を置き換えます。`maintenance`や`redirect`など、ほかに書いてあったものを引き継ぎ、以前のドライバーは取り除いてください。指定できるドライバーは1つだけです。',
  undo: '控えを戻して反映します。レジストリは以前のストレージのイメージを再び表示します。その間にプッシュされたものは、バケットにしかありません。',
};
const older =
  'GitLab 18.11までは、ドライバー`s3`に実績があります。19.0以降は同じ名前が`s3_v2`を意味するため、アップグレードの際に変更は不要です。';
const current = 'GitLab 19.0以降はこのドライバーを使います。`s3`はその別名にすぎません。';

export default {
  title: 'イメージをS3またはS3互換ストレージに保存する',
  summary: 'レジストリ用のバケットを、最小の権限とバージョンに合うドライバーで設定します。元に戻す方法も用意します。',
  symptom:
    'イメージをボリュームではなくオブジェクトストレージに保存したい場合の手順です。複数のレジストリを動かす、ディスクの監視をなくす、クラウドのストレージを使う、などの目的に合います。',
  background: [
    '既存のイメージは移動されません。レジストリは、設定が指す場所しか見ません。切り替えると、それまでにプッシュしたイメージはすべて、ファイルをバケットへコピーするまで見つからなくなります。元に戻すと、今度は新しいイメージが見つからなくなります。必要なイメージがあるなら、先にコピーしてください。',
    'ドライバーの名前はバージョンによって異なります。`s3`は第1世代のAWS SDKを使うドライバーで、17.10から非推奨とされています。`s3_v2`は第2世代のSDKを使います。`s3`は19.0で削除されると書かれたドキュメントがありますが、削除されません。19.0以降、`s3`と`s3aws`は`s3_v2`の別名です。それより前の`s3_v2`はベータ版で、18.0.1ではタグが消える不具合がありました（`input member Key must not be empty`）。そのため、19.0より前は`s3`、19.0以降は`s3_v2`を使います。',
    '19.0のドライバーは、より厳格です。`regionendpoint`は`https://`を含む完全なアドレスでなければなりません。署名はバージョン4だけになり、`v4auth: false`は警告を出して無視されます。また、アップロードにチェックサムが付くため、一部の互換ストレージは`XAmzContentSHA256Mismatch`で拒否します。これは`checksum_disabled`で無効にできます。19.0と19.1では、それでも削除が`MissingContentMD5`で失敗することがあり、19.2で直りました。',
    'レジストリはレイヤーを分割してアップロードし、途中で終わったアップロードのパートを自分では削除しません。削除するにはライフサイクルルールが必要です。どのようなプッシュにも3日あれば足ります。短すぎると、時間のかかるプッシュが`NoSuchUpload`で失敗します。現行のオブジェクトを期限切れにしたりアーカイブしたりするルールは、決して設定しないでください。イメージのレイヤーが失われます。',
    'ほかのパラメーターはすべて、設定の下にある任意の欄です。空の欄は書き込まれず、デフォルトの値が使われます。サイズは、どの単位で入力してもバイト数の整数で書き込まれます。`5M`のような値では、レジストリが起動しません。アップロードごとに、`chunksize`の最大2つ分をメモリに保持します。`keyid`は`encrypt`と一緒でなければ効きません。[[s3-encryption]]を参照してください。`objectacl`と`objectownership`は併用できません。オブジェクトがACLを持つか、バケットの所有者がすべてを所有するかのどちらかです。',
    'リクエストは、デフォルトで毎秒350件に制限されています。ストレージが`SlowDown`を伴う503を返す場合は、ドライバーの設定で`maxrequestspersecond`を100にします。ダウンロードはレジストリを通りません。クライアントはバケットへリダイレクトされるため、バケットに到達できる必要があります。',
  ],
  questions: {
    version: {
      title: 'どのバージョンを使っていますか？',
      help: 'コマンドはレジストリのバージョンを調べ、合うドライバーを表示します。ドライバー`s3`はどのバージョンでも使えるため、迷ったときの安全な選択です。',
      answers: {
        v2: 'GitLab 19.0以降（レジストリ4.40以降）',
        v1: 'それより古いバージョン',
        unsure: 'わからない',
      },
    },
    'store-v2': store,
    'store-v1': store,
    'credentials-v2': credentials,
    'credentials-v2-vpc': credentials,
    'credentials-v1': credentials,
    'credentials-v1-vpc': credentials,
  },
  outcomes: {
    'v2-keys': { title: 'AWS S3とキー（ドライバー`s3_v2`）', body: `${current}${keys}` },
    'v2-role': { title: 'AWS S3とロール（ドライバー`s3_v2`）', body: `${current}${role}` },
    'v2-vpc-keys': { title: 'VPCエンドポイント経由のAWS S3とキー（ドライバー`s3_v2`）', body: `${vpc}${keys}` },
    'v2-vpc-role': { title: 'VPCエンドポイント経由のAWS S3とロール（ドライバー`s3_v2`）', body: `${vpc}${role}` },
    'v2-compatible': {
      title: 'S3互換ストレージ（ドライバー`s3_v2`）',
      body: `エンドポイントは\`https://\`を含む完全なアドレスで、バケットはパスに入り、チェックサムは無効です。リージョンにはストレージの設定値を指定します。\`us-east-1\`など、どの値でも受け付けるものが多くあります。${keys}`,
    },
    'v1-keys': { title: 'AWS S3とキー（ドライバー`s3`）', body: `${older}${keys}` },
    'v1-role': { title: 'AWS S3とロール（ドライバー`s3`）', body: `${older}${role}` },
    'v1-vpc-keys': { title: 'VPCエンドポイント経由のAWS S3とキー（ドライバー`s3`）', body: `${vpc}${keys}` },
    'v1-vpc-role': { title: 'VPCエンドポイント経由のAWS S3とロール（ドライバー`s3`）', body: `${vpc}${role}` },
    'v1-compatible': {
      title: 'S3互換ストレージ（ドライバー`s3`）',
      body: `バケットはパスに入ります。エンドポイントは今から\`https://\`を含む完全なアドレスで書いてください。19.0以降は必須になります。また、ストレージがアップロードを\`XAmzContentSHA256Mismatch\`で拒否する場合は、\`checksum_disabled\`の追加が必要になります。${keys}`,
    },
  },
  steps: {
    'see-images': {
      title: 'レジストリが今使っているストレージを確認する',
      body: 'すでにイメージがある場合、それらは元の場所に残ります。切り替えると、ファイルをコピーするまで見つからなくなります。それでは困る場合は、ここで止めてください。',
    },
    'check-bucket': {
      title: 'バケットが存在し、到達できることを確認する',
      body: 'レジストリ専用のバケットを使います。`bucket`に指定するのは名前だけで、パスは付けません。正しいネットワークで確かめるため、レジストリのホストで実行してください。',
    },
    'check-endpoint': {
      title: 'エンドポイントにバケットが存在することを確認する',
      body: 'レジストリのホストで実行します。証明書がプライベートなCAのものであれば、そのCAを`--ca-bundle`で指定し、レジストリにも信頼させてください。Linuxパッケージでは`/etc/gitlab/trusted-certs`に置きます。',
    },
    'write-policy': {
      title: 'ポリシーをファイルに書く',
      body: 'プッシュ、プル、削除に必要な最小の権限です。一覧はバケットに対する権限で、それ以外はその中のオブジェクトに対する権限です。',
    },
    'attach-policy': {
      title: 'レジストリのユーザーまたはロールにポリシーを付ける',
      body: '種類と名前は、コマンドの下で選びます。バケットがKMSキーで暗号化されている場合は、そのキーでも`kms:GenerateDataKey`と`kms:Decrypt`が許可されている必要があります。',
      undo: 'ユーザーまたはロールのポリシー`container-registry`を削除します。',
    },
    'policy-of-store': {
      title: 'ストレージのユーザーにこのポリシーを与える',
      body: 'ストレージのツールでレジストリ専用のユーザーを作り、ファイルのポリシーを付けます。MinIOではそのまま使えます。',
      undo: 'ユーザーを削除します。',
    },
    'lifecycle-rule': {
      title: 'ライフサイクルルールをファイルに書く',
      body: '完了しなかったアップロードのパートを、3日後に削除するルールです。',
    },
    'see-lifecycle': {
      title: 'バケットの既存のライフサイクルルールを確認する',
      body: '次の手順は、既存のルールをすべて置き換えます。ルールがある場合は、ファイルに加えてください。控えは`lifecycle-before.json`に残ります。',
    },
    'put-lifecycle': {
      title: 'ライフサイクルルールを設定する',
      body: 'バケットのルールはすべて、ファイルの内容に置き換わります。',
      undo: '`lifecycle-before.json`のルールをもう一度設定します。何もなかった場合は、ルールを削除します。',
    },
    'lifecycle-of-store': {
      title: '未完了のアップロード用のルールをストレージに設定する',
      body: 'ストレージのツールを使います。未完了のアップロードを自動で削除するものもあれば、ルールに対応していないものもあります。後者では、使用量をときどき確認してください。',
      undo: 'ルールを削除します。',
    },
    'assign-role': {
      title: 'レジストリのホストまたはポッドにロールを割り当てる',
      body: 'EC2ではインスタンスプロファイル、EKSではレジストリのサービスアカウントのアノテーションです。割り当てがないと、レジストリは認証情報を見つけられません。第1世代のSDKを使うドライバーは、その場合`NoCredentialProviders`と表示します。',
      undo: 'ロールの割り当てを外します。',
    },
    'back-up': {
      title: '設定の控えを取る',
      body: '元に戻すために使います。秘密の値が含まれるため、権限を緩めないでください。',
    },
    'configure-v2-keys': { title: 'ストレージの設定を書く', body: configure.keys, undo: configure.undo },
    'configure-v2-role': { title: 'ストレージの設定を書く', body: configure.role, undo: configure.undo },
    'configure-v2-vpc-keys': { title: 'ストレージの設定を書く', body: configure.keys, undo: configure.undo },
    'configure-v2-vpc-role': { title: 'ストレージの設定を書く', body: configure.role, undo: configure.undo },
    'configure-v2-compatible': { title: 'ストレージの設定を書く', body: configure.keys, undo: configure.undo },
    'configure-v1-keys': { title: 'ストレージの設定を書く', body: configure.keys, undo: configure.undo },
    'configure-v1-role': { title: 'ストレージの設定を書く', body: configure.role, undo: configure.undo },
    'configure-v1-vpc-keys': { title: 'ストレージの設定を書く', body: configure.keys, undo: configure.undo },
    'configure-v1-vpc-role': { title: 'ストレージの設定を書く', body: configure.role, undo: configure.undo },
    'configure-v1-compatible': { title: 'ストレージの設定を書く', body: configure.keys, undo: configure.undo },
    'redirect-off': {
      title: 'クライアントがそのアドレスに到達できない場合だけ、リダイレクトを無効にする',
      body: 'すべてのデータをレジストリ自身が配信するようになります。すべてのクライアント、CIジョブ、ノードがエンドポイントに到達できるなら、設定しないでください。',
      undo: '設定を取り除き、もう一度反映します。',
    },
    'create-secret': {
      title: '設定をSecretに入れる',
      body: '先に仮の文字列を書き換えてください。ファイルにはキーが入っているため、そのあと削除されます。まだ使われていない名前を付けてください。以前のSecretが元に戻す手段として残り、Helmが変更に気付いてPodを再起動します。',
      undo: 'チャートの設定から外したあと、Secretを削除します。',
    },
    'use-secret': {
      title: 'チャートにSecretを使わせる',
      body: '現在のvaluesに統合します。Operatorでは`spec.chart.values`の下です。',
      undo: '以前のSecretの名前に戻します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します。実行中のプッシュとプルは失敗しますが、やり直せます。キーやバケットが間違っていても起動することがあり、その場合はリクエストだけが失敗します。起動しない場合は、原因になった設定の名前がログに出ます（`no "region" parameter provided`など）。',
      undo: '設定の控えを戻し、もう一度反映します。',
    },
    push: {
      title: 'イメージをプッシュする',
      body: '数メガバイトのイメージで十分です。デバッグサーバーが有効なら、ストレージが正常なときに`/debug/health`が`{}`を返します。',
      undo: 'GitLabの画面でタグを削除します。',
    },
  },
  checks: {
    objects: {
      title: 'イメージがバケットに届いたことを確認する',
      fixed: 'レジストリが書き込んだものがバケットにあります。',
      notFixed:
        'バケットは空です。レジストリがまだ別の場所に書き込んでいるか、プッシュが失敗しています。ログを確認してください。',
    },
    'objects-at-endpoint': {
      title: 'イメージがバケットに届いたことを確認する',
      fixed: 'レジストリが書き込んだものがバケットにあります。',
      notFixed:
        'バケットは空です。レジストリがまだ別の場所に書き込んでいるか、プッシュが失敗しています。ログを確認してください。',
    },
  },
  evidence: {
    'driver-v2': 'このレジストリのドライバーは`s3_v2`です。',
    'driver-v1': 'このレジストリでは、ドライバー`s3`に実績があります。',
    'v1-deprecated':
      'レジストリが、`s3`は`s3_v2`に変わると予告しています。切り替えは自動で、何もする必要はありません。',
    'bucket-reachable': 'バケットは存在し、到達できます。',
    'bucket-unreachable': 'バケットが存在しないか、この権限ではこの場所から到達できません。',
    'bucket-holds-images': 'バケットにレジストリのファイルがあります。',
    'bucket-empty': 'バケットにレジストリのファイルはありません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
