import type { storage } from '../../settings/storage.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof storage>()({
  'storage.delete.enabled':
    '削除を許可します。これがないと、GitLabでのタグの削除が405で失敗します。Linuxパッケージとチャートは自動で加えます。',
  'registry.storage_delete_enabled': 'ストレージのハッシュに`delete`がない場合に、Linuxパッケージが加える値です。',
  middleware:
    'ストレージの手前に置くミドルウェアです。`cloudfront`、`googlecdn`、`redirect`、`urlcache`などがあります。',
  'storage.redirect.disable': 'クライアントをストレージへリダイレクトせず、レジストリがblobを配信します。',
  'storage.redirect.exceptions': 'リダイレクトが有効でもリダイレクトしないリポジトリを、正規表現で指定します。',
  'storage.redirect.expirydelay': 'リダイレクト先の署名付きアドレスの有効期間です。',
  'storage.cache.blobdescriptor':
    'blobのサイズと種類をキャッシュする場所です。メタデータデータベースを使う場合は不要です。',
  'storage.maintenance.readonly.enabled': '書き込みをすべて405で拒否します。プルは続けられます。',
  'storage.maintenance.uploadpurging.enabled':
    'アップロードの残りを削除します。このグループの4つのキーは、すべて指定するか、1つも指定しないかにします。',
  'storage.maintenance.uploadpurging.age': '削除の対象になるまでの経過時間です。',
  'storage.maintenance.uploadpurging.interval': '実行の間隔です。',
  'storage.maintenance.uploadpurging.dryrun': '削除されるものをログに出すだけにします。',
});
