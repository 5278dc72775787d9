import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'Online garbage collection',
  lead: 'The workers that review what nothing refers to any more and delete it. Only with the metadata database; a collection run by hand leaves no metrics.',
  metrics: {
    registry_gc_runs_total: {
      meaning:
        'Runs of the workers, and how they ended. `noop="true"`: there was nothing to do. `dangling="true"`: something was found that nothing refers to.',
      watch: 'The part with `error="true"`.',
    },
    registry_gc_run_duration_seconds: { meaning: 'Duration of these runs.' },
    registry_gc_deletes_total: { meaning: 'Blobs and manifests deleted, from the database or the storage.' },
    registry_gc_delete_duration_seconds: {
      meaning: 'Duration of these deletions.',
      watch: 'Deletions with `error="true"`: the space is not freed.',
    },
    registry_gc_storage_deleted_bytes_total: { meaning: 'Space freed in the storage.' },
    registry_gc_postpones_total: {
      meaning: 'Reviews put off to a later time.',
      watch: 'A rate that rises together with the overdue reviews.',
    },
    registry_gc_sleep_duration_seconds: {
      meaning: 'Pauses between runs. They grow while there is nothing to do, up to a day.',
    },
  },
  findings: {
    'runs-failing': {
      title: 'Runs of online garbage collection fail',
      body: 'More than one run in twenty. What is to be deleted stays until a run succeeds; the registry’s log says why.',
    },
    'deletes-failing': {
      title: 'Deletions of garbage collection fail',
      body: 'The database or the storage refuses to delete, so space is not freed. In object storage the right to delete is often the one that is missing.',
    },
    postponed: {
      title: 'Many reviews were put off',
      body: 'A run that fails puts off its review. It matters if reviews are overdue as well.',
    },
  },
  charts: { runs: 'Runs of garbage collection', deletes: 'Deleted blobs and manifests', freed: 'Space freed' },
} satisfies FamilyText<typeof family>;
