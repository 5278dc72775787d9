import type { gitlab } from '../../settings/gitlab.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof gitlab>()({
  external_url: 'GitLab自身のアドレスです。',
  registry_external_url:
    'クライアントが使うレジストリのアドレスです。指定するとレジストリが有効になり、ホスト、ポート、NGINXも自動で設定されます。パスは付けません。',
  'rails.enabled': 'GitLabがレジストリを表示し、使うかどうかです。',
  'rails.host': 'GitLabがユーザーに示すホストです。Linuxパッケージでは、レジストリのアドレスの値で上書きされます。',
  'rails.port': 'GitLabがユーザーに示すポートです。80と443では省略します。',
  'rails.api_url': 'GitLab自身がレジストリに問い合わせる内部アドレスです。',
  'rails.key': 'GitLabがレジストリ用トークンに署名する秘密キーです。',
  'rails.path': 'イメージをファイルシステムに置く場合のディレクトリです。',
  'rails.issuer':
    'GitLabがトークンに書く発行者です。レジストリが期待する値と同じでなければなりません。チャートと自己コンパイルでは`gitlab-issuer`です。',
  'rails.notification_secret': 'レジストリの通知にGitLabが求める秘密の値です。',
  'rails.new_projects': '新しいプロジェクトでレジストリを有効にするかどうかです。',
  'rails.dependency_proxy_enabled':
    'グループが依存プロキシを利用できるかどうかです。チャートでは、設定しないかぎり無効です。',
  'rails.geo_registry_replication_enabled': 'Geoのセカンダリサイトがイメージを複製するかどうかです。',
  'rails.geo_registry_replication_primary_api_url':
    'セカンダリサイトがプライマリのレジストリに到達するためのアドレスです。',
  'rails.backup_registry_user': 'メタデータデータベースをバックアップするデータベースユーザーです。',
  'rails.backup_registry_password': 'バックアップに使うデータベースユーザーのパスワードです。',
  'rails.restore_registry_user': 'メタデータデータベースを復元するデータベースユーザーです。',
  'rails.restore_registry_password': '復元に使うデータベースユーザーのパスワードです。',
});
