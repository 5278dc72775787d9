import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'レジストリが設定を受け付けない',
  summary: '設定に誤りがあるため、レジストリが起動直後に停止しています。',
  symptom:
    '設定を変更したあと、すべてのリクエストが`502`になります。レジストリのログには`configuration error:`、`panic:`、または`fatal`の行が繰り返し現れます。',
  background: [
    'レジストリは、起動時に一度だけ設定を読みます。受け付けられないものが見つかると、最初の1つを示して終了します。サービスマネージャーが再び起動しても、同じ内容を示して終わります。そのため、最初の誤りの後ろに別の誤りが隠れていることがあります。',
    'GitLabのレジストリは、`configuring application: …`のような`fatal`の行を書きます。アップストリームのプログラムは、使い方とともに`configuration error: …`を表示するか、スタック付きのGoの`panic:`で終わります。スタックからわかることはなく、理由は最初の行に書かれています。',
    "Linuxパッケージでは、`/var/opt/gitlab/registry/config.yml`は自動で生成されます。直接直しても次の再設定で失われるため、`/etc/gitlab/gitlab.rb`を直してください。そこでの`registry['storage']`は1つのハッシュで、全体が置き換わります。",
  ],
  questions: {
    part: {
      title: 'メッセージはどの部分を示していますか？',
      findOut: 'レジストリのログの末尾で、スタックではない最初の行を確認します。',
      answers: {
        syntax: '`yaml:`、`unsupported version`、または`unmarshal errors`',
        storage: 'ストレージドライバー、またはそのパラメーター',
        token: '`unable to configure authorization`',
        certificate: 'TLS証明書、またはその秘密キー',
        address: '`listen tcp: address`',
        value: 'ログレベルなど、個別の値',
        unsure: 'それ以外',
      },
    },
  },
  outcomes: {
    'repair-syntax': {
      title: 'ファイルの書式を直す',
      body: 'ファイルを正しく読み取れません。メッセージの行番号は、読み取りに失敗した位置です。誤りは、そのすぐ上にあることがよくあります。',
    },
    'repair-storage': {
      title: 'ストレージの設定を直す',
      body: 'ドライバーがこのプログラムにないか、2つ指定されているか、パラメーターが足りません。',
    },
    'repair-token': { title: 'トークンの設定を直す', body: 'レジストリが、GitLabのトークンの検証を準備できません。' },
    'repair-certificate': {
      title: 'ポートの証明書と秘密キーを直す',
      body: 'レジストリ自身がTLSを提供していますが、必要なファイルを読み込めません。',
    },
    'repair-address': {
      title: 'アドレスをホストとポートで指定する',
      body: '待ち受けアドレスに、ポートがないか、ありえないポートか、スキームが付いています。',
    },
    'repair-value': {
      title: '使用できる値を設定する',
      body: 'レジストリが認識できない値が1つあります。どの値かは、メッセージに書かれています。',
    },
  },
  steps: {
    'show-log': { title: '失敗の最初の行を読む', body: 'その下の`goroutine 1 [running]:`などは、単なるスタックです。' },
    'show-file': {
      title: '行番号付きで設定を表示する',
      body: '秘密の値は伏せられます。HelmではConfigMap内のテンプレートを表示するため、行番号がずれることがあります。',
    },
    'back-up': {
      title: '設定の控えを取る',
      body: '控えにも秘密の値が含まれるため、元のファイルと同じように保護してください。',
    },
    'write-syntax': {
      title: '元の設定で直す',
      body: 'インデントはタブではなくスペースにし、引用符をすべて閉じ、コロンとスペースのあとに値を書きます。ファイルは`version: 0.1`で始まります。`cannot unmarshal`は、1つの値を書く場所にブロックがあるか、その逆です。Linuxパッケージでは`/etc/gitlab/gitlab.rb`、Helmでは`values.yaml`を確認してください。',
      undo: '以前の値に戻し、もう一度反映します。',
    },
    'write-storage': {
      title: 'ドライバーを1つだけ、必要な値とともに指定する',
      body: '`must provide exactly one storage type`は、ドライバーが2つあるという意味です。`cache`、`delete`、`maintenance`、`redirect`は並べて書けます。`REGISTRY_STORAGE_S3_BUCKET`のような環境変数でも、ドライバーが加わります。`s3`には`bucket`と`region`が必要です。起動させるために別のドライバーへ切り替えないでください。イメージは元の場所に残るため、すべて見つからなくなります。',
      undo: '以前の値に戻し、もう一度反映します。',
    },
    'write-token': {
      title: 'realm、service、issuerと証明書を指定する',
      body: '`auth.token`には`realm`、`service`、`issuer`、`rootcertbundle`が必要です。`at least one token signing root certificate`は、ファイルに証明書がないという意味です。空であるか、秘密キーが入っています。ファイルがない場合、Linuxパッケージでは再設定で書き直されます。新しいキーペアを作る前に[[token-untrusted-key]]を参照してください。',
      undo: '以前の値に戻し、もう一度反映します。',
    },
    'write-certificate': {
      title: '証明書と、対になる秘密キーを指定する',
      body: '両方のファイルが存在し、レジストリのユーザーが読み取れる必要があります。`private key does not match public key`は、別々のペアのファイルだという意味です。TLSを終端するプロキシの背後では、レジストリの`http.tls`に証明書は不要です。',
      undo: '以前の値に戻し、もう一度反映します。',
    },
    'write-address': {
      title: 'アドレスを設定する',
      body: 'ホストとポートだけを、`http://`を付けずに書きます。Helmではチャートが設定します。',
      undo: '以前の値に戻し、もう一度反映します。',
    },
    'write-value': {
      title: '値を直す',
      body: 'ログレベルは`error`、`warn`、`info`、`debug`です。GitLabのレジストリでは`trace`も使えます。時間には`10s`のように単位が必要です。数値と`true`、`false`は引用符なしで書きます。',
      undo: '以前の値に戻し、もう一度反映します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'Docker Composeではコンテナが作り直されるため、GitLab全体が数分間使えなくなります。',
      undo: '以前の値に戻し、もう一度反映します。',
    },
  },
  checks: {
    starts: {
      title: 'レジストリが動き続けるか確認する',
      fixed: 'レジストリは設定を受け付け、動き続けています。',
      notFixed: 'まだ停止します。別の誤りが現れた可能性があるため、ログをもう一度確認してください。',
    },
  },
  evidence: {
    'not-readable': 'レジストリが、設定ファイルを書かれたとおりに読み取れません。',
    'value-refused': '設定に、使用できない値が1つあります。',
    'no-single-storage': '設定に、ストレージドライバーがないか、複数あります。',
    'storage-parameter': '指定されたパラメーターでは、ストレージドライバーが起動しません。',
    middleware: '設定のブロックに、必要な値がありません。',
    authorization: 'レジストリが、トークンの確認方法を準備できませんでした。',
    'tls-files': 'レジストリが、自身のポートの証明書または秘密キーを読み込めませんでした。',
    'listen-address': '待ち受けアドレスが、ホストとポートの形ではありません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
