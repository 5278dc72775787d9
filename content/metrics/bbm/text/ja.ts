import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'バックグラウンドマイグレーション',
  lead: 'レジストリを動かしたまま、メタデータデータベースのデータを少しずつ書き換えるマイグレーションです。',
  metrics: {
    registry_database_bbm_progress_percent: {
      meaning: '各マイグレーションの進捗と状態。',
      watch: '100未満のまま、何時間も進まないマイグレーション。',
    },
    registry_bbm_runs_total: { meaning: 'ワーカーの実行回数。' },
    registry_bbm_run_duration_seconds: { meaning: '実行の所要時間。' },
    registry_bbm_migrated_tuples_total: { meaning: '移行したレコード数。' },
    registry_bbm_job_batch_size: { meaning: '1回のバッチに含まれるレコード数。' },
    registry_bbm_job_duration_seconds: { meaning: '1回のバッチの所要時間。' },
    registry_bbm_sub_batch_duration_seconds: {
      meaning: 'バッチの一部の所要時間。古いドキュメントには載っていませんが、公開されています。',
    },
    registry_bbm_query_duration_seconds: { meaning: 'マイグレーションのクエリの所要時間。' },
    registry_bbm_sleep_duration_seconds: { meaning: 'ワーカーの待ち時間。' },
  },
  findings: {
    unfinished: {
      title: '完了していないバックグラウンドマイグレーションがある',
      body: 'アップグレードの直後なら正常です。何時間も進まない場合は、バックグラウンドマイグレーションが有効かどうか（`database.backgroundmigrations.enabled`）と、`registry background-migrate status`の出力を確認してください。',
    },
  },
  charts: { progress: 'バックグラウンドマイグレーションの進捗', jobs: 'バッチの所要時間' },
} satisfies FamilyText<typeof family>;
