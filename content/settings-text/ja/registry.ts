import type { registry } from '../../settings/registry.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof registry>()({
  'registry.enable': '付属のレジストリを動かすかどうかです。',
  'registry.username': 'レジストリを実行するユーザーです。',
  'registry.group': 'レジストリを実行するグループです。',
  'registry.uid': 'レジストリのユーザーのIDです。',
  'registry.gid': 'レジストリのグループのIDです。',
  'registry.shell': 'レジストリのユーザーのログインシェルです。',
  'registry.dir': '生成された設定のディレクトリです。',
  'registry.log_directory': 'ログのディレクトリです。',
  'registry.env_directory': '環境変数を1つずつファイルに置くディレクトリです。',
  'registry.env': 'レジストリの環境変数です。config.ymlより優先されます。コンテナに設定した変数は届きません。',
  'registry.no_proxy':
    'レジストリ自身がプロキシを通さずに接続するホストです。カンマで区切ります。主な対象はオブジェクトストレージです。',
  'log.level': 'ログの詳しさです。`debug`ではトークンがログに残ることがあります。',
  'log.formatter': 'ログの形式です。Linuxパッケージは`text`を設定します。',
  'log.output': 'ログの出力先です。',
  'log.fields': 'すべての行に加えるフィールドです。',
  'log.accesslog.disabled': 'リクエストごとの行を出力しないようにします。',
  'log.accesslog.formatter': 'リクエストごとの行の形式です。',
  'auth.gitlab_url': 'クライアントがトークンを取得するGitLabのアドレスです。`/jwt/auth`は自動で付きます。',
  'auth.token.realm': 'パスを含む、トークンサービスの完全なアドレスです。',
  'auth.token.service': 'トークンに求めるオーディエンスです。',
  'auth.token.issuer': 'トークンに求める発行者です。GitLab側と同じ値にします。',
  'auth.token.rootcertbundle': 'GitLabが署名に使うキーと対になる証明書です。',
  'auth.token.autoredirect':
    'トークンサービスのアドレスをリクエストから組み立てます。パスは`/auth/token`になりますが、GitLabはそこでは応答しないため、無効のままにします。',
  'registry.internal_key': 'GitLab用に書き出される秘密キーです。自動で生成され、秘密の値とともに保存されます。',
  'registry.internal_certificate':
    'レジストリ用に書き出される証明書です。自動で生成され、秘密の値とともに保存されます。',
});
