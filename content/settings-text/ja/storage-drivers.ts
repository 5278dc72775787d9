import type { storageDrivers } from '../../settings/storage-drivers.ts';
import { below, wordsFor } from '../words-for.ts';

/** S3ドライバーの2つの世代に共通するもの */
const s3 = {
  bucket: '既存のバケットの名前です。パスは付けません。',
  region: 'バケットのリージョンです。互換ストレージでは、その設定値（多くは`us-east-1`）にします。',
  regionendpoint: 'S3互換ストレージまたはVPCエンドポイントのアドレスです。`https://`を含めて完全に書きます。',
  accesskey: 'アクセスキーです。IAMロールを使う場合は、2つのキーを両方とも省きます。',
  secretkey: 'アクセスキーと対になるシークレットキーです。',
  sessiontoken: '一時的なキーのトークンです。期限があります。',
  rootdirectory: 'すべてを書き込む先のプレフィックスです。',
  encrypt: 'すべてのオブジェクトの保存時の暗号化をストレージに求めます。',
  keyid: '暗号化に使うKMSキーです。`encrypt`と一緒に使います。',
  secure: 'ストレージとの通信にHTTPSを使います。',
  skipverify: 'ストレージの証明書を検証しません。テスト専用です。',
  pathstyle: 'バケットをホスト名ではなくパスに入れます。`regionendpoint`があれば有効、なければ無効です。',
  chunksize: 'アップロードのパートのサイズで、バイト数の整数です。アップロードごとに最大2つ分をメモリに保持します。',
  multipartcopychunksize: '完了したアップロードをコピーするときのパートのサイズです。',
  multipartcopymaxconcurrency: '同時にコピーするパートの数です。',
  multipartcopythresholdsize: 'パートに分けてコピーし始めるサイズです。',
  maxrequestspersecond:
    'ストレージへの1秒あたりの最大リクエスト数です。ストレージが503で`SlowDown`を返すときに下げます。',
  maxretries: '失敗したリクエストを再試行する回数です。',
  storageclass: '新しいオブジェクトのストレージクラスです。`NONE`ではストレージに任せます。',
  objectacl: '新しいオブジェクトの既定ACLです。`objectownership`とは併用できません。',
  objectownership: 'すべてのオブジェクトをバケットの所有者のものとし、ACLを使いません。`objectacl`とは併用できません。',
  parallelwalk: 'フォルダーの一覧を並列に取得します。',
} as const;

const azure = {
  accountname: 'ストレージアカウントの名前です。',
  accountkey: 'アカウントのアクセスキーで、Base64形式です。',
  container: '既存のコンテナの名前です。',
  realm: 'クラウドのドメインです。パブリック、中国、米国政府のいずれかです。',
  serviceurl: 'アカウントとレルムから決まらない場合の、Blobサービスのアドレスです。',
  rootdirectory: 'すべてを書き込む先のプレフィックスです。末尾は`/`にします。',
  legacyrootprefix: '名前のないフォルダーにすべてを置く、古い配置を続けます。',
  trimlegacyrootprefix:
    'そのフォルダーのない標準の配置を使います。コンテナへコピーしたイメージに必要です。イメージがある状態では決して変えないでください。',
} as const;

export default wordsFor<typeof storageDrivers>()({
  'storage.filesystem.rootdirectory':
    '`docker/registry/v2`の上のディレクトリです。Linuxパッケージは`registry_path`の値にします。',
  'storage.filesystem.maxthreads': '同時に行うファイル操作の最大数です。',
  ...below('storage.s3_v2', s3),
  'storage.s3_v2.loglevel':
    'SDKがログに出すものです。`logoff`、または`logsigning`、`logretries`、`logrequest`、`logrequestwithbody`、`logresponse`、`logresponsewithbody`、`logdeprecatedusage`、`logrequesteventmessage`、`logresponseeventmessage`のいくつかをカンマで並べます。',
  'storage.s3_v2.checksum_algorithm': 'アップロードに付けるチェックサムです。',
  'storage.s3_v2.checksum_disabled':
    'チェックサムを送りません。`XAmzContentSHA256Mismatch`で拒否するストレージ向けです。',
  ...below('storage.s3', s3),
  'storage.s3.loglevel':
    'SDKがログに出すものです。`logoff`、または`logdebug`、`logdebugwithsigning`、`logdebugwithhttpbody`、`logdebugwithrequestretries`、`logdebugwithrequesterrors`、`logdebugwitheventstreambody`のいくつかをカンマで並べます。',
  'storage.s3.v4auth': '署名バージョン4です。第2世代のSDKはこれ以外を使わないため、無視されます。',
  ...below('storage.azure_v2', azure),
  'storage.azure_v2.credentials_type': 'レジストリの認証方法です。',
  'storage.azure_v2.tenant_id': 'アプリケーションのテナントです。`client_secret`で使います。',
  'storage.azure_v2.client_id': 'アプリケーションのIDです。`client_secret`で使います。',
  'storage.azure_v2.secret': 'アプリケーションのシークレットです。`client_secret`で使います。',
  'storage.azure_v2.max_retries': '失敗したリクエストを再試行する回数です。',
  'storage.azure_v2.retry_try_timeout': '1回の試行に許す時間です。0は無制限です。',
  'storage.azure_v2.retry_delay': '最初の再試行までの待ち時間です。回を追って延びます。',
  'storage.azure_v2.max_retry_delay': '試行の間の最長の待ち時間です。',
  'storage.azure_v2.api_pool_initial_interval': '実行中の操作の状態を問い合わせる最初の間隔です。',
  'storage.azure_v2.api_pool_max_interval': '状態を問い合わせる最長の間隔です。',
  'storage.azure_v2.api_pool_max_elapsed_time': '状態の問い合わせを続ける合計時間です。',
  'storage.azure_v2.debug_log': 'SDKの動作をログに出します。',
  'storage.azure_v2.debug_log_events':
    'ログに出すイベントです。`request`、`response`、`responseError`、`retry`、`longRunningOperation`をカンマで並べます。',
  ...below('storage.azure', azure),
  'storage.gcs.bucket': '既存のバケットの名前です。',
  'storage.gcs.keyfile':
    'サービスアカウントのJSONキーファイルです。これも`credentials`もなければ、ホスト自身のアカウントが使われます。',
  'storage.gcs.credentials.type': 'キーファイルにあるアカウントの種類です。',
  'storage.gcs.credentials.project_id': 'キーファイルにあるプロジェクトのIDです。',
  'storage.gcs.credentials.private_key_id': 'キーファイルにあるキーのIDです。',
  'storage.gcs.credentials.private_key': 'キーファイルにある秘密キーです。',
  'storage.gcs.credentials.client_email': 'キーファイルにあるアカウントのメールアドレスです。',
  'storage.gcs.credentials.client_id': 'キーファイルにあるアカウントの番号です。',
  'storage.gcs.credentials.auth_uri': 'キーファイルにあるサインイン用のアドレスです。',
  'storage.gcs.credentials.token_uri': 'キーファイルにあるトークン用のアドレスです。',
  'storage.gcs.credentials.auth_provider_x509_cert_url': 'キーファイルにあるプロバイダーの証明書のアドレスです。',
  'storage.gcs.credentials.client_x509_cert_url': 'キーファイルにあるアカウント自身の証明書のアドレスです。',
  'storage.gcs.rootdirectory': 'すべてを書き込む先のプレフィックスです。',
  'storage.gcs.chunksize': 'アップロードのパートのサイズです。262144バイトの倍数にします。',
  'storage.gcs.maxconcurrency': '同時に行うリクエストの最大数です。',
  'storage.gcs.useragent': 'レジストリがストレージに名乗る名前です。',
  'storage.gcs.debug_log': 'ドライバーの動作をログに出します。',
  'storage.gcs.parallelwalk': 'フォルダーの一覧を並列に取得します。',
  'storage.gcs.universe_domain': 'パブリッククラウドではない場合のドメインです。',
});
