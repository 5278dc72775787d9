import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'Background migrations',
  lead: 'Migrations that change the data of the metadata database in batches while the registry runs.',
  metrics: {
    registry_database_bbm_progress_percent: {
      meaning: 'Progress of each migration, and its status.',
      watch: 'A migration below 100 that does not move for hours.',
    },
    registry_bbm_runs_total: { meaning: 'Runs of the worker.' },
    registry_bbm_run_duration_seconds: { meaning: 'Duration of these runs.' },
    registry_bbm_migrated_tuples_total: { meaning: 'Records migrated.' },
    registry_bbm_job_batch_size: { meaning: 'Records in a batch.' },
    registry_bbm_job_duration_seconds: { meaning: 'Duration of one batch.' },
    registry_bbm_sub_batch_duration_seconds: {
      meaning: 'Duration of a part of a batch. Exported, although older documentation does not list it.',
    },
    registry_bbm_query_duration_seconds: { meaning: 'Duration of the queries of a migration.' },
    registry_bbm_sleep_duration_seconds: { meaning: 'Pauses of the worker.' },
  },
  findings: {
    unfinished: {
      title: 'A background migration is not finished',
      body: 'That is normal after an update. If it does not move for hours, see whether background migrations are switched on (`database.backgroundmigrations.enabled`) and what `registry background-migrate status` says.',
    },
  },
  charts: { progress: 'Progress of background migrations', jobs: 'Duration of batches' },
} satisfies FamilyText<typeof family>;
