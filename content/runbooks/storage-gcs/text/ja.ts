import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'イメージをGoogle Cloud Storageに保存する',
  summary: 'キーファイルまたはマシン自身のアカウントを使い、レジストリ用にGoogle Cloud Storageのバケットを設定します。',
  symptom: 'ボリュームではなく、Google Cloud Storageにイメージを保存したい場合の手順です。',
  background: [
    '既存のイメージは移動されません。レジストリは設定が指す場所だけを見ます。切り替えると、以前のイメージはファイルをバケットへコピーするまで見つかりません。[[migrate-to-object-storage]]では、プッシュを失わずにコピーできます。',
    'ドライバー`gcs`には、バケットと、その中のオブジェクトの一覧、読み取り、書き込み、削除ができるアカウントが必要です。`keyfile`はサービスアカウントのJSONキーを指します。同じ項目を設定の`credentials`に書くこともできます。どちらもなければ、アプリケーションのデフォルト認証情報、つまりマシンやポッドのアカウントを使います。',
    '`chunksize`は262144バイトの倍数でなければなりません。ドキュメントでは最小が5 MiBとされていますが、プログラム自体はより小さい値も受け付けます。`maxconcurrency`の最小値は25です。`rootdirectory`はバケット内のプレフィックスで、あとで変えるとすべてのイメージが見つからなくなります。',
    '設定に書けるドライバーは1つだけです。このブロックは、隣にあるものも含めて既存のブロックを置き換えます。ドライバーの隣に`delete`がないと、タグの削除が405で失敗します。Linuxパッケージとチャートは自動で加えます。',
    'CPUの負荷が高く、プッシュが502で終わる場合は、レジストリとストレージの間のHTTP/2に関する既知の問題です。[[gcs-http2]]を参照してください。時刻がずれていると`invalid_grant`が出ます。[[clock-skew]]を参照してください。',
  ],
  questions: {
    credentials: {
      title: 'レジストリは何を使って認証しますか？',
      help: 'Google Cloudのマシンや、アカウントをポッドに結び付けたGKEでは、マシンのアカウントが適切です。キーをファイルに置かずに済みます。キーファイルはどこでも使えます。',
      answers: {
        machine: 'マシンまたはポッドのアカウント',
        keyfile: 'サービスアカウントのキーファイル',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    keyfile: {
      title: 'キーファイルを使う',
      body: 'キーファイルは秘密の値です。内容をこのページで求めることはありません。ホストまたはKubernetesのSecretに置きます。',
    },
    default: {
      title: 'マシンのアカウントを使う',
      body: '`keyfile`と`credentials`を両方とも省きます。マシンまたはポッドに、バケットの権限を持つアカウントが割り当てられている必要があります。',
    },
  },
  steps: {
    'see-images': {
      title: 'レジストリが今使っているストレージを確認する',
      body: 'イメージがある場合はここで止め、先にコピーしてください。[[migrate-to-object-storage]]を参照してください。',
    },
    'check-bucket': {
      title: 'バケットが存在し、到達できることを確認する',
      body: 'レジストリ専用のバケットを使います。正しいネットワークで確かめるため、レジストリのホストで実行してください。',
    },
    rights: {
      title: 'アカウントにバケットの権限を与える',
      body: 'バケットの一覧と、オブジェクトの取得、作成、削除が必要です。権限がないと、ログに`does not have storage.objects.get access`などと出ます。',
      undo: 'アカウントの権限を取り除きます。',
    },
    'back-up': { title: '設定の控えを取る', body: '元に戻すために使います。' },
    'protect-key': {
      title: 'キーファイルを置く',
      body: '先にホストへコピーします。コンテナの場合は、マウントされているディレクトリに置きます。レジストリのユーザーだけが読めるようにします。',
      undo: 'ファイルを削除します。',
    },
    'configure-keyfile': {
      title: 'ストレージの設定を書く',
      body: 'ストレージのブロック全体を置き換えます。`maintenance`や`redirect`は引き継ぎ、古いドライバーは取り除いてください。',
      undo: '控えを戻して反映します。その間にプッシュしたものは、バケットにしかありません。',
    },
    'configure-mounted': {
      title: 'ストレージの設定をファイルに書く',
      body: 'パスは、チャートがキーファイルをマウントする`/etc/docker/registry/storage`です。',
      undo: 'ファイルを削除します。',
    },
    'configure-default': {
      title: 'ストレージの設定を書く',
      body: 'ストレージのブロック全体を置き換えます。`maintenance`や`redirect`は引き継ぎ、古いドライバーは取り除いてください。チャートでは独立したファイルです。',
      undo: '控えを戻して反映します。その間にプッシュしたものは、バケットにしかありません。',
    },
    'secret-with-key': {
      title: '設定とキーファイルを1つのSecretに入れる',
      body: '設定のファイルはそのあと削除されます。キーファイルは安全な場所に保管するか、削除してください。まだ使われていない名前を付けてください。以前のSecretが元に戻す手段として残り、Helmが変更に気付いてPodを再起動します。',
      undo: 'チャートの設定から外したあと、Secretを削除します。',
    },
    'use-secret-with-key': {
      title: 'チャートにSecretを使わせる',
      body: '現在のvaluesに統合します。Operatorでは`spec.chart.values`の下です。古いドキュメントに`storage`とあっても、キーは`config`です。',
      undo: '以前のSecretの名前に戻します。',
    },
    'create-secret': {
      title: '設定をSecretに入れる',
      body: 'ファイルはそのあと削除されます。まだ使われていない名前を付けてください。以前のSecretが元に戻す手段として残り、Helmが変更に気付いてPodを再起動します。',
      undo: 'チャートの設定から外したあと、Secretを削除します。',
    },
    'use-secret': {
      title: 'チャートにSecretを使わせる',
      body: '現在のvaluesに統合します。サービスアカウントは、Google Cloudのアカウントに結び付けたものでなければなりません。',
      undo: '以前のSecretの名前に戻します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'レジストリが再起動します。実行中のプッシュとプルは失敗しますが、やり直せます。起動しない場合は、原因になった設定の名前がログに出ます（`no bucket parameter provided`など）。',
      undo: '控えを戻し、もう一度反映します。',
    },
    push: {
      title: 'イメージをプッシュする',
      body: '数メガバイトのイメージで十分です。',
      undo: 'GitLabの画面でタグを削除します。',
    },
  },
  checks: {
    objects: {
      title: 'イメージがバケットに届いたことを確認する',
      fixed: 'レジストリが書き込んだものがバケットにあります。',
      notFixed:
        'バケットが空か、アカウントが拒否されています。レジストリがまだ別の場所に書き込んでいるか、プッシュが失敗しています。ログを確認してください。',
    },
  },
  evidence: {
    'no-credentials': 'キーファイルもマシンのアカウントも見つかりませんでした。',
    refused: 'Google Cloud Storageがアカウントを拒否しているか、バケットが存在しません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
