import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'GitLabとレジストリの内部通信',
  description:
    'RailsとSidekiqは、秘密キーで署名した自分用のトークンを使ってレジストリのAPIを呼び出します。レジストリは、クライアントのトークンとまったく同じように、そのキーと対になる証明書で検証します。イメージのストレージ、メタデータデータベース、Redisとやり取りするのはレジストリだけです。',
  places: {
    gitlab: 'GitLab',
    registry: 'レジストリ',
    stores: 'レジストリだけが使うもの',
  },
  boxes: {
    rails: 'Rails：画面とAPI',
    key: '秘密キー`gitlab-registry.key`',
    sidekiq: 'Sidekiq：バックグラウンドジョブ',
    certificate: '証明書`gitlab-registry.crt`',
    api: 'レジストリ：ポート5000のAPI',
    storage: 'ストレージ：ファイルまたはバケット',
    database: 'メタデータデータベース',
    redis: 'Redis',
  },
  arrows: {
    'rails-signs': '署名に使う',
    'sidekiq-signs': '署名に使う',
    pair: '1組のキーペア',
    'rails-calls': '一覧、参照、削除：`registry_api_url`',
    'sidekiq-deletes': 'イメージとタグの削除：`registry_api_url`',
    verifies: '検証に使う',
    'keeps-blobs': 'レイヤー、マニフェスト',
    'keeps-metadata': 'タグ、リンク、確認待ち（有効な場合）',
    caches: 'キャッシュ（設定した場合）',
  },
} satisfies DiagramText<typeof diagram>;
