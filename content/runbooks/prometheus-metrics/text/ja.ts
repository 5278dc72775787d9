import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const served = {
  title: 'メトリクスが公開されていることを確認する',
  fixed: 'メトリクスが公開されています。',
  notFixed:
    '`404`は、パスが違うか、メトリクスが有効になっていないことを示します。パスは設定したとおりで、`/debug/metrics`ではありません。`000`は、このアドレスで待ち受けているものがないことを示します。コマンドのアドレス、設定、反映したかどうかを確認してください。',
};

export default {
  title: 'レジストリのメトリクスを読み、Prometheusで監視する',
  summary:
    '自分だけが到達できる場所でメトリクスを有効にし、このページで読み取り、PrometheusとGrafanaに合ったルールとダッシュボードを用意します。',
  symptom:
    'リクエストの失敗数、ストレージの遅さ、通知の消失、ガベージコレクションの遅れなどを数値で知りたい場合に使います。',
  background: [
    'レジストリは、デバッグ用ポートの、設定されたとおりのパス（デフォルトは`/metrics`）でメトリクスを公開します。古いドキュメントには`/debug/metrics`と書かれていますが、これは404になります。',
    "Linuxパッケージでは`registry['debug_addr']`だけで有効になり、パスは`/metrics`です。古いドキュメントは`registry['debug']`に`prometheus`のハッシュも設定していますが、どのテンプレートも読み取りません。Helmチャートでは`registry.metrics.enabled`を使います。`debug.prometheus`は非推奨です。自分で動かすレジストリでは`config.yml`の`http.debug.prometheus`です。Operatorでは、チャートのvaluesを`spec.chart.values`の下に書きます。",
    'このポートにパスワードはなく、メトリクスにはルート、クエリ、エンドポイントの名前が含まれます。Prometheus以外から到達できないようにし、一度見るだけなら終わったら閉じてください。',
    'カウンターは、レジストリの起動からの累計です。1ページからは起動後に起きたこと、2ページからは今起きていることがわかります。GitLabのレジストリとアップストリームのレジストリに共通の名前はわずかです。アップストリームの2.8が公開するのは7種類で、通知、データベース、ガベージコレクションのメトリクスはありません。',
  ],
  questions: {
    reader: {
      title: '誰がメトリクスを読みますか？',
      help: '一度見るだけならPrometheusは不要です。ページを保存して、上の欄に貼り付けます。',
      answers: {
        once: '今すぐ自分で見たい',
        prometheus: 'Prometheusに常に収集させたい',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    once: {
      title: 'メトリクスを一度だけ見る',
      body: 'このホストだけに開き、終わったら閉じます。そのたびにレジストリが再起動しますが、数秒で終わります。',
    },
    prometheus: {
      title: 'Prometheusにメトリクスを収集させる',
      body: '内部アドレスの1つにポートを開きます。以後、このページのアラートルールとダッシュボードが働きます。',
    },
  },
  steps: {
    look: {
      title: 'すでに公開されているかを調べる',
      body: '`registry metrics page: 200`と表示されたら、有効にする手順は不要です。',
    },
    'back-up': {
      title: '設定の控えを取る',
      body: '元に戻すために使います。秘密の値が含まれるため、権限を緩めないでください。',
    },
    open: {
      title: 'メトリクスを有効にする',
      body: 'LinuxパッケージとDocker Composeでは、アドレスを設定するだけで十分です。',
      undo: '設定を取り除き、もう一度反映します。',
    },
    'open-network': {
      title: 'Prometheus用にメトリクスを有効にする',
      body: '自社のネットワークだけから到達できるアドレスを選びます。公開アドレスを持つホストで`0.0.0.0`を使ってはいけません。Docker Composeではコンテナ内で待ち受けるため、`ports`に`10.0.0.5:5001:5001`のように書き、ホストの内部アドレスにポートを公開します。チャートの`serviceMonitor`にはPrometheus Operatorが必要です。',
      undo: '設定を取り除き、もう一度反映します。',
    },
    firewall: {
      title: 'Prometheusだけが到達できるようにする',
      body: 'ホストまたはネットワークのファイアウォールで、Prometheusのアドレスからだけこのポートへの接続を許可します。',
      undo: 'ルールを削除します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します。実行中のプッシュとプルは失敗しますが、やり直せます。',
      undo: '設定を取り除き、もう一度反映します。',
    },
    save: {
      title: '2ページを保存する',
      body: '1分かかります。終わると、`registry-metrics.txt`に両方のページが、それぞれの時刻とともに入ります。',
    },
    read: {
      title: 'このページにファイルを貼り付ける',
      body: 'ファイルを開いてもかまいません。目立つ点が示され、処理時間、キュー、転送量が図になります。データがブラウザーの外に出ることはありません。',
    },
    close: {
      title: 'ポートを閉じる',
      body: '先に設定ファイルから設定を取り除き、それから反映します。レジストリがもう一度再起動します。',
      undo: '設定を元どおりに書きます。',
    },
    scrape: {
      title: 'Prometheusに登録する',
      body: 'Prometheusの設定に書き加え、再読み込みします。',
      undo: 'ジョブを取り除き、Prometheusを再読み込みします。',
    },
    rules: {
      title: 'アラートルールとダッシュボードを読み込む',
      body: 'どちらもこのページでダウンロードできます。ルールのファイルはPrometheusの設定の`rule_files`に書き、ダッシュボードはGrafanaにインポートします。しきい値は出発点です。環境の通常の値に合わせて変えてください。',
      undo: 'ルールのファイルとダッシュボードを削除します。',
    },
  },
  checks: { served, 'served-to-prometheus': served },
  evidence: {
    served: 'メトリクスが公開されています。',
    'not-there': 'このアドレスは応答しますが、このパスにメトリクスはありません。',
    closed: 'このアドレスで待ち受けているものがありません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
