import type { checks } from '../../settings/checks.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof checks>()({
  'health.storagedriver.enabled':
    'ストレージを定期的に確認します。失敗している間は、すべてのリクエストが503になります。チャートではデフォルトで無効です。',
  'health.storagedriver.interval': '確認の間隔です。',
  'health.storagedriver.threshold': 'リクエストを拒否するまでの、連続した失敗の回数です。設定がなければ1回です。',
  'health.database.enabled': 'メタデータデータベースを定期的に確認します。',
  'health.database.interval': '確認の間隔です。',
  'health.database.threshold': 'リクエストを拒否するまでの、連続した失敗の回数です。',
  'health.database.timeout': '1回の確認に許す時間です。',
  'health.file': '存在すれば異常とみなすファイルです。',
  'health.http': '応答しなければならないアドレスです。',
  'health.tcp': '接続を受け付けなければならないポートです。',
  'registry.validation_enabled': 'プッシュされたマニフェストの検査を有効にします。`validation.disabled`の逆です。',
  'validation.disabled': 'プッシュされたマニフェストの検査を無効にします。',
  'validation.manifests.referencelimit': '1つのマニフェストが持てる参照の最大数です。0は無制限です。',
  'validation.manifests.payloadsizelimit':
    'マニフェストの最大サイズ（バイト）です。0は無制限です。イメージのサイズは制限しません。',
  'validation.manifests.urls.allow': 'マニフェストに書いてよいアドレスのパターンです。',
  'validation.manifests.urls.deny': 'マニフェストに書いてはならないアドレスのパターンです。',
  'policy.repository.classes': '許可するリポジトリの種類です。',
  'compatibility.schema1.enabled':
    'スキーマ1のマニフェストを受け付けます。バージョン4以降のレジストリでは無視されます。',
});
