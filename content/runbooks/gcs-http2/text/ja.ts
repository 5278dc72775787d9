import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Google Cloud Storageへのプッシュが502になり、レジストリの負荷が高い',
  summary: 'Google Cloud StorageへのHTTP/2接続がレジストリのCPUを占有し、アップロードが途切れています。',
  symptom:
    'イメージをGoogle Cloud Storageに保存している環境で、`docker push`が`502 Bad Gateway`で終わります。その間、レジストリのプロセスはCPUを1コア以上使います。プルは成功します。NGINXのログにあるのは`Connection refused`ではなく、`upstream prematurely closed connection`または`upstream timed out`です。',
  background: [
    'レジストリはGoogle Cloud StorageとHTTP/2で通信します。HTTP/2では、1つの接続で多くの転送を行います。プッシュ中にレジストリのプロセスの負荷が上がり、応答が遅れるか、まったく応答しなくなる例が報告されています。そのときNGINXが代わりに502を返します。',
    '次の3つがそろえば、この問題だと判断できます。ストレージドライバーが`gcs`であること、プッシュ中のレジストリの負荷が高いこと、NGINXがレジストリに接続できていることです。`Connection refused`（111）は別の問題です。アップストリームのアドレスで何も待ち受けていません。',
    '回避策は、GoにクライアントとしてのHTTP/2を使わせないことです。レジストリのプロセスの環境変数`GODEBUG`に`http2client=0`を設定します。クライアントからレジストリへのリクエストには影響しません。新しいバージョンで不要になったら、元に戻してください。',
    "注意点が2つあります。Linuxパッケージは自身で`GODEBUG`を`tlsmlkem=0`に設定しており、独自の値を設定すると置き換わるため、両方を書きます。また、Composeのサービスの`environment:`に書いた変数は、コンテナ内のレジストリには届きません。`registry['env']`に書く必要があります。",
  ],
  questions: {
    driver: {
      title: 'イメージはGoogle Cloud Storageにありますか？',
      help: 'コマンドは使用中のstorageブロックを、シークレットを伏せて表示します。最初の語がドライバーです。',
      answers: { gcs: 'はい（`gcs`）', other: 'いいえ、別のドライバー', unsure: 'わからない' },
    },
    'proxy-says': {
      title: '失敗したプッシュについて、NGINXのログには何とありますか？',
      help: 'コマンドはプロキシの最近のエラーを表示します。時刻の合うものを見てください。',
      answers: {
        closed: '`upstream prematurely closed connection`',
        timeout: '`upstream timed out`',
        refused: '`Connection refused`、またはアップストリームが見つからない',
        unsure: '判断できない',
      },
    },
    load: {
      title: 'プッシュ中のレジストリの負荷はどのくらいですか？',
      help: 'プッシュの最中にコマンドを実行します。数秒間測定します。100パーセントがCPUの1コアです。',
      answers: { high: '1コア以上', normal: '1コア未満', unsure: '測定できない' },
    },
    http2: {
      title: 'レジストリはクライアントとしてHTTP/2を使う設定ですか？',
      help: 'コマンドは、レジストリが受け取る変数を読みます。変数のファイルがなければ、HTTP/2を使います。',
      answers: { on: 'はい', off: 'いいえ（すでに`http2client=0`が設定されている）', unsure: 'わからない' },
    },
  },
  outcomes: {
    'turn-off-http2': {
      title: 'Google Cloud StorageとHTTP/1.1で通信させる',
      body: 'これは回避策で、簡単に元に戻せます。負荷が高いままで502も続く場合、原因はHTTP/2ではありません。',
    },
    elsewhere: {
      title: '502の原因は別にある',
      body: 'Google Cloud StorageへのHTTP/2接続ではありません。NGINXとレジストリの間で何が起きているかを調べます。',
    },
  },
  steps: {
    see: {
      title: '現在の値を確認する',
      body: 'すでに設定されているものは残す必要があります。',
    },
    set: {
      title: '変数を設定する',
      body: "`registry['env']`がすでに設定されている場合は、そこに項目を追加します。2つ目の代入は1つ目を置き換えます。Helmチャート自体は`GODEBUG`を設定しません。",
      undo: '元の値に戻すか、項目を取り除いて設定を反映します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します。実行中のプッシュとプルは失敗しますが、やり直せます。',
      undo: '元の設定に戻し、もう一度反映します。',
    },
    'see-again': {
      title: '値が届いていることを確認する',
      body: '`registry http2: off`と表示されるはずです。',
    },
  },
  checks: {
    push: {
      title: '失敗したイメージをプッシュする',
      fixed: 'プッシュは成功しました。混み合う時間帯の負荷に、しばらく注意してください。',
      notFixed: 'まだ失敗します。負荷が下がっているなら、プロキシを調べてください。',
    },
  },
  evidence: {
    'connection-broken': 'レジストリとGoogle Cloud Storageの間のHTTP/2接続が切れました。',
    'upload-cut': 'プロキシがアップロードをレジストリに渡しましたが、応答がありませんでした。',
    'http2-switched-off': 'この設定により、HTTP/2が無効になっています。',
    'load-high': 'レジストリのプロセスがCPUを1コア以上使っています。',
    'load-normal': 'レジストリのプロセスの負荷は高くありません。',
    'http2-on': 'レジストリはクライアントとしてHTTP/2を使います。',
    'http2-off': 'レジストリはクライアントとしてHTTP/2を使いません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
