import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'イメージの保存先：ドライバー、制限、保護',
  summary:
    'レジストリが使えるストレージ、選び方、削除・バージョン・バックアップとの関係、決してしてはならないことをまとめます。',
  symptom: 'レジストリを計画している場合、イメージの場所を知りたい場合、イメージを保護したい場合に参照してください。',
  background: [
    'レジストリのストレージドライバーは1つだけです。`filesystem`、`s3`または`s3_v2`、`azure`または`azure_v2`、`gcs`があり、`inmemory`はテスト用です。1つのブロックに2つあるか、1つもないと、レジストリは起動しません。`oss`と`swift`はGitLab 17.0で廃止されました。S3に対応するストレージは多くの場合S3ドライバーで使えますが、GitLabがサポートするのはAWS S3だけです。',
    'ディレクトリは、1台のマシンにある1つのレジストリに適しています。レジストリが複数になる場合、Kubernetesの場合、ディスクに収まらない場合は、すべてのレジストリが共有できるオブジェクトストレージを使います。GitLab 19.0以降、`s3`と`azure`は`s3_v2`と`azure_v2`の別名です。',
    'ドライバーの隣には、どのドライバーにも共通の設定があります。`delete`が無効だと、GitLabでのタグの削除が405の`UNSUPPORTED`で失敗します。Linuxパッケージとチャートは自動で加えますが、自己コンパイルのレジストリでは書く必要があります。`cache`はblobのサイズと種類を保持し、メタデータデータベースがあれば無視されます。`maintenance`には、読み取り専用モードと、残ったアップロードの削除があります。gitlab.rbでは、これらは1つのハッシュで、書くと全体が置き換わります。チャートでは、`storage`という語を除いたストレージのSecretの内容です。config.ymlでは`storage`の下にあります。自己コンパイルのレジストリが読むのは、gitlab.ymlではなく自身のconfig.ymlです。',
    '`REGISTRY_STORAGE_REDIRECT_DISABLE`のような環境変数で設定できるのは、ブロックの直下のキーまでです。`REGISTRY_STORAGE_MAINTENANCE_READONLY_ENABLED`を設定すると、レジストリは`readonly config key must contain additional keys`で起動に失敗します。',
    'レジストリを通さずに、ファイルやオブジェクトを変更、移動、削除しないでください。バケットのルールで、現在のオブジェクトを期限切れにしたりアーカイブしたりしてもいけません。レジストリは気付かず、イメージが壊れます。直すには、もう一度プッシュするしかありません。',
    'バケットのバージョニングは使えます。アップロードはすべて、一時的な場所に書かれ、コピーされてから削除されるため、古いバージョンがたまります。数日後に削除するルールを加えてください。オブジェクトストレージはGitLabのバックアップに含まれませんが、ディレクトリは含まれます。メタデータデータベースがある場合は、イメージと一緒にバックアップしてください。',
    'イメージのサイズに制限はありません。`payloadsizelimit`と`referencelimit`が制限するのは、マニフェストだけです。',
  ],
  questions: {
    wish: {
      title: '何をしますか？',
      help: '確認するだけなら、何も変わりません。',
      answers: {
        choose: '新しいレジストリのストレージを選ぶ',
        look: '今使っているものを確認する',
        move: 'イメージを別のストレージへ移す',
        protect: 'イメージを削除や消失から保護する',
        unsure: 'わからない',
      },
    },
    cloud: {
      title: 'イメージを置ける場所はどれですか？',
      help: 'すべてのレイヤーがレジストリとの間を行き来するため、近いものを選んでください。オブジェクトストレージがなければ、ディレクトリで始めて、あとで移すこともできます。',
      answers: {
        disk: 'レジストリのマシンのディスク',
        aws: 'AWS S3',
        compatible: 'S3互換ストレージ（MinIO、Cephなど）',
        azure: 'Azure Blob Storage',
        google: 'Google Cloud Storage',
        unsure: 'わからない',
      },
    },
  },
  outcomes: {
    look: {
      title: '今使っているもの',
      body: 'ドライバーは`storage`の直下のキーです。ほかの結果から、削除が有効か、メタデータがどこにあるか、ストレージが応答するかがわかります。',
    },
    move: { title: 'イメージを移す', body: 'プルにはダウンタイムがなく、元に戻すこともできます。' },
    protect: {
      title: 'イメージを保護する',
      body: '削除に備えるバケットのバージョン、それがたまらないようにするルール、そして独自のバックアップです。コマンドはAWSのものですが、AzureとGoogle Cloudにも別の名前で同じ機能があります。',
    },
    'on-disk': { title: 'ディレクトリ', body: '1台のマシン、1つのレジストリ。GitLabのバックアップに含まれます。' },
    'on-s3': {
      title: 'AWS S3',
      body: '複数のレジストリに実績のある選択です。ロールを使えば、キーをファイルに置かずに済みます。',
    },
    'on-compatible': {
      title: 'S3互換ストレージ',
      body: '動くはずですが、GitLabのサポート対象外です。19.0以降は、多くの場合`checksum_disabled`と、`https://`を含む完全なアドレスが必要です。',
    },
    'on-azure': { title: 'Azure Blob Storage', body: 'すでにイメージがある場合は、配置に注意してください。' },
    'on-google': { title: 'Google Cloud Storage', body: 'Google Cloudのマシンでは、キーは不要です。' },
  },
  steps: {
    'see-storage': {
      title: '使用中のストレージの設定を確認する',
      body: '秘密の値は伏せられます。意図した設定ではなく、レジストリが実際に読むものです。',
    },
    'see-delete': {
      title: '削除が有効かどうかを確認する',
      body: 'クリーンアップポリシーとガベージコレクションは、これに依存します。',
    },
    'see-metadata': {
      title: 'メタデータの場所を確認する',
      body: 'データベースがある場合は、イメージと一緒にバックアップしてください。',
    },
    'see-health': { title: 'ストレージが応答するかを確認する', body: '`{}`は、失敗がないことを示します。' },
    versioning: {
      title: 'バケットのバージョニングを有効にする',
      body: 'これ以降、削除や置き換えのあったオブジェクトを元に戻せます。その分、容量を使います。',
      undo: 'バージョニングを停止します。すでにあるバージョンは、削除するまで残ります。',
    },
    'old-versions': {
      title: '古いバージョンのルールをファイルに書く',
      body: '未完了のアップロードも3日後に削除します。',
    },
    'see-lifecycle': {
      title: 'バケットの既存のルールを確認する',
      body: '次の手順は、既存のルールをすべて置き換えます。必要なものはファイルに加えてください。',
    },
    'put-lifecycle': {
      title: 'ルールを設定する',
      body: 'バケットのルールはすべて、ファイルの内容に置き換わります。',
      undo: '以前のルールをもう一度設定します。',
    },
    'back-up-apart': {
      title: 'バケットをGitLabとは別にバックアップする',
      body: 'クラウドのツールで別のアカウントやリージョンへコピーします。メタデータデータベースがあれば、それも一緒に扱います。GitLabのバックアップには含まれません。',
    },
  },
  checks: {},
  evidence: {
    'one-driver-only': 'ストレージの設定にドライバーがないか複数あるため、レジストリが起動しません。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
