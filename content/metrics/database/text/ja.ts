import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'メタデータデータベース',
  lead: 'メタデータデータベースを使っている場合に公開されます。`lb`を含むものは負荷分散を使う場合だけ、行数は`database.metrics`が有効な場合だけです。',
  metrics: {
    registry_database_queries_total: { meaning: 'クエリの回数（名前別）。' },
    registry_database_query_duration_seconds: {
      meaning: 'クエリの所要時間（名前別）。',
      watch: '名前別の95パーセンタイル。',
    },
    registry_database_rows: {
      meaning:
        'クエリで数えた行数。オンラインのガベージコレクションのキュー、そのうち期限を過ぎたもの、適用済みのマイグレーション。',
      watch: '期限を過ぎたもの。たまっている間、ストレージからは何も削除されません。',
    },
    registry_database_row_count_collection_duration_seconds: { meaning: '上の行数を数えるのにかかる時間。' },
    registry_database_migrations_total: {
      meaning: 'このバージョンが持つマイグレーションの数。適用済みかどうかは問いません。',
      watch: '`pre_deployment`の数が、`registry_database_rows`の示す適用済みの数より多いこと。',
    },
    registry_database_lb_pool_size: { meaning: 'プールにあるレプリカの数。負荷分散を使わなければ0。' },
    registry_database_lb_pool_status: {
      meaning: '各レプリカの状態。該当する状態が1、もう一方が0です。',
      watch: '`quarantined`のままのレプリカ。特に、`online`のレプリカが1台もないこと。',
    },
    registry_database_lb_pool_events_total: { meaning: '追加、削除、隔離、復帰したレプリカの数と、その理由。' },
    registry_database_lb_targets_total: {
      meaning: 'クエリに選ばれたサーバーと、その理由。',
      watch: '`fallback="true"`。レプリカの仕事をプライマリが肩代わりしています。',
    },
    registry_database_lb_lag_bytes: { meaning: '各レプリカの遅れ（バイト）。' },
    registry_database_lb_lag_seconds: {
      meaning: '各レプリカの遅れ（秒）。',
      watch: 'レプリカ別の95パーセンタイル。',
    },
    registry_database_lb_lookup_seconds: {
      meaning: 'レプリカを探すDNS参照の所要時間。',
      watch: '`error="true"`の参照。',
    },
    registry_database_lb_lsn_cache_operation_duration_seconds: {
      meaning: '最後の書き込み時のプライマリの位置を覚えておくRedisキャッシュの操作時間。',
      watch: '`error="true"`の操作。',
    },
    registry_database_lb_lsn_cache_hits_total: { meaning: 'このキャッシュのヒットとミス。' },
  },
  findings: {
    'review-overdue': {
      title: 'オンラインのガベージコレクションの確認が期限を過ぎている',
      body: '100件を超えるblobまたはマニフェストが、予定より長く待っています。少数なら正常です。増え続けるなら、ワーカーが失敗しているか、遅すぎるか、無効になっています。どれかはガベージコレクションのメトリクスでわかります。',
    },
    'replica-quarantined': {
      title: 'データベースのレプリカが隔離されている',
      body: '遅れているか到達できないため、レジストリはこのレプリカに問い合わせません。どちらかは`registry_database_lb_pool_events_total`のラベル`reason`でわかります。',
    },
    'no-replica': {
      title: 'オンラインのデータベースレプリカがない',
      body: 'すべてのクエリがプライマリに向かいます。プライマリが過負荷になるまでは動作します。',
    },
    'falls-back': {
      title: '多くのクエリがプライマリに回っている',
      body: '5件に1件を超えています。理由はラベル`reason`にあります。`not_up_to_date`は遅れ、`no_cache`はRedis、`error`は応答しないレプリカです。',
    },
    'replica-lags': {
      title: 'データベースのレプリカが遅れている',
      body: '95パーセンタイルが10秒を超えています。PostgreSQLのレプリケーションを調べてください。プライマリの負荷、ネットワーク、レプリカ上の長いトランザクションが対象です。',
    },
    'slow-queries': {
      title: 'データベースのクエリが遅い',
      body: 'これらのクエリは、20回に1回が0.5秒を超えています。PostgreSQLの負荷、大量のインポート後に実行していない`ANALYZE`、プールを待つ接続を調べてください。',
    },
    'migrations-pending': {
      title: '未適用のデータベースマイグレーションがある',
      body: 'デプロイ前のマイグレーションのうち、このバージョンにあってまだ適用されていないものがあります。',
    },
    'lookup-errors': {
      title: 'レプリカのDNS参照が失敗している',
      body: 'レジストリは既知のレプリカを使い続けますが、変更に気づけません。',
    },
    'cache-errors': {
      title: '書き込み位置のキャッシュが失敗している',
      body: 'Redisがなければ、レプリカが最新かどうか判断できず、レジストリはプライマリに問い合わせます。',
    },
  },
  charts: {
    queues: 'ガベージコレクションのキュー',
    queries: 'データベースクエリの所要時間',
    replicas: '状態別のレプリカ',
    lag: 'レプリカの遅れ',
    targets: 'クエリに選ばれたサーバー',
  },
} satisfies FamilyText<typeof family>;
