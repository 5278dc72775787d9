import { defineFamily } from '../../../src/metrics/define.ts';

/** Sources: signatures.md S12, topics.md A10 (the sub-batch histogram stands in the program, not in the documentation). */
const latencies = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600];
const migration = { migration_name: [], migration_id: [] } as const;
const progress = 'registry_database_bbm_progress_percent';

export default defineFamily({
  order: 6,
  metrics: {
    registry_database_bbm_progress_percent: {
      type: 'gauge',
      unit: 'percent',
      labels: { ...migration, status: [] },
      watch: true,
    },
    registry_bbm_runs_total: { type: 'counter' },
    registry_bbm_run_duration_seconds: { type: 'histogram', unit: 'seconds', buckets: latencies },
    registry_bbm_migrated_tuples_total: { type: 'counter', labels: migration },
    registry_bbm_job_batch_size: { type: 'gauge', labels: migration },
    registry_bbm_job_duration_seconds: { type: 'histogram', unit: 'seconds', labels: migration, buckets: latencies },
    registry_bbm_sub_batch_duration_seconds: { type: 'histogram', unit: 'seconds' },
    registry_bbm_query_duration_seconds: { type: 'histogram', unit: 'seconds', labels: migration, buckets: latencies },
    registry_bbm_sleep_duration_seconds: {
      type: 'histogram',
      unit: 'seconds',
      labels: { worker: [] },
      buckets: [0.5, 1, 5, 15, 30, 60, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400],
    },
  },
  findings: {
    unfinished: {
      severity: 'info',
      when: { kind: 'value', of: { metric: progress }, below: 100 },
      alert: {
        name: 'RegistryBackgroundMigrationStands',
        expr: `max by (migration_name) (${progress}) < 100 and max by (migration_name) (changes(${progress}[6h])) == 0`,
        for: '1h',
      },
    },
  },
  charts: {
    progress: {
      unit: 'percent',
      draws: { kind: 'bars', of: { metric: progress }, by: ['migration_name'] },
      queries: [{ expr: `max by (migration_name) (${progress})`, legend: '{{migration_name}}' }],
    },
    jobs: {
      unit: 'seconds',
      draws: { kind: 'histogram', of: { metric: 'registry_bbm_job_duration_seconds' }, by: ['migration_name'] },
      queries: [
        {
          expr: 'histogram_quantile(0.95, sum by (le, migration_name) (rate(registry_bbm_job_duration_seconds_bucket[$__rate_interval])))',
          legend: '{{migration_name}}',
        },
      ],
    },
  },
});
