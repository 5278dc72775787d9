import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'オンラインのガベージコレクション',
  lead: 'どこからも参照されなくなったものを確認し、削除するワーカーです。メタデータデータベースを使う場合だけ存在し、手動のガベージコレクションはメトリクスを残しません。',
  metrics: {
    registry_gc_runs_total: {
      meaning:
        'ワーカーの実行回数と結果。`noop="true"`はすることがなかった実行、`dangling="true"`は参照されていないものが見つかった実行です。',
      watch: '`error="true"`の割合。',
    },
    registry_gc_run_duration_seconds: { meaning: '実行の所要時間。' },
    registry_gc_deletes_total: { meaning: 'データベースまたはストレージから削除したblobとマニフェストの数。' },
    registry_gc_delete_duration_seconds: {
      meaning: '削除の所要時間。',
      watch: '`error="true"`の削除。容量が解放されません。',
    },
    registry_gc_storage_deleted_bytes_total: { meaning: 'ストレージで解放した容量。' },
    registry_gc_postpones_total: {
      meaning: '後に先送りした確認の数。',
      watch: '期限を過ぎた確認とともに増えること。',
    },
    registry_gc_sleep_duration_seconds: {
      meaning: '実行の間の待ち時間。することがない間は、最長で1日まで延びます。',
    },
  },
  findings: {
    'runs-failing': {
      title: 'オンラインのガベージコレクションの実行が失敗している',
      body: '20回に1回を超えています。実行が成功するまで、削除すべきものは残ります。理由はレジストリのログにあります。',
    },
    'deletes-failing': {
      title: 'ガベージコレクションの削除が失敗している',
      body: 'データベースまたはストレージが削除を拒否しているため、容量が解放されません。オブジェクトストレージでは、削除の権限だけが欠けていることがよくあります。',
    },
    postponed: {
      title: '多くの確認が先送りされた',
      body: '実行が失敗すると、その確認は先送りされます。期限を過ぎた確認もある場合に問題になります。',
    },
  },
  charts: {
    runs: 'ガベージコレクションの実行',
    deletes: '削除したblobとマニフェスト',
    freed: '解放した容量',
  },
} satisfies FamilyText<typeof family>;
