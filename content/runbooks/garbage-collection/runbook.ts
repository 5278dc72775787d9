import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A61–A68, D61–D68, config.md 1, 2.2, 4 and 7, signatures.md S9, S10, S12; reproduced (capture garbage-collect). */
const around = ['back-up', 'set-read-only', 'apply-read-only', 'see-read-only'];
const backToWriting = ['set-read-write', 'apply-read-write', 'push'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'store',
  questions: {
    store: {
      answers: { database: 'online-wish', filesystem: 'wish', unsure: 'preview' },
      from: { fact: 'metadataStore', answers: { database: 'database', filesystem: 'filesystem' } },
      probe: 'ask-metadata-store',
    },
    'online-wish': {
      answers: { see: 'online', faster: 'online-faster', off: 'online-on', freed: 'retained', unsure: 'online' },
    },
    wish: {
      answers: {
        once: 'untagged',
        regularly: 'untagged-regularly',
        preview: 'preview',
        stop: 'stop',
        freed: 'retained',
        unsure: 'preview',
      },
    },
    untagged: { answers: { keep: 'downtime', remove: 'downtime-untagged', unsure: 'downtime' } },
    'untagged-regularly': { answers: { keep: 'scheduled', remove: 'scheduled-untagged', unsure: 'scheduled' } },
    downtime: { answers: { yes: 'stopped', no: 'read-only', unsure: 'read-only' } },
    'downtime-untagged': {
      answers: { yes: 'stopped-untagged', no: 'read-only-untagged', unsure: 'read-only-untagged' },
    },
  },
  outcomes: {
    preview: { steps: ['see-store', 'preview'], check: 'counted' },
    stopped: { steps: ['note-size', 'preview', 'every-registry', 'collect'], check: 'swept' },
    'stopped-untagged': {
      steps: ['note-size', 'preview-untagged', 'every-registry', 'collect-untagged'],
      check: 'swept-untagged',
    },
    'read-only': {
      steps: ['note-size', 'preview', ...around, 'collect-read-only', ...backToWriting],
      check: 'swept',
    },
    'read-only-untagged': {
      steps: ['note-size', 'preview-untagged', ...around, 'collect-read-only-untagged', ...backToWriting],
      check: 'swept-untagged',
    },
    scheduled: { steps: ['preview', 'every-registry', 'schedule', 'schedule-pipeline'], check: 'schedule' },
    'scheduled-untagged': {
      steps: ['preview-untagged', 'every-registry', 'schedule-untagged', 'schedule-pipeline'],
      check: 'schedule',
    },
    stop: { steps: ['see-work', 'interrupt', 'start', 'leave-read-only'], check: 'push' },
    retained: { steps: ['reasons', 'see-retention', 'release'], check: 'retention' },
    online: { steps: ['see-schedule', 'remove-schedule', 'see-queues'], check: 'online' },
    'online-faster': {
      steps: ['see-queues', 'see-tasks', 'back-up', 'pause-less', 'apply', 'pause-again'],
      check: 'queues',
    },
    'online-on': { steps: ['see-configuration', 'back-up', 'turn-on', 'apply'], check: 'online' },
  },
  steps: {
    'see-store': { effect: 'read-only', snippet: 'ask-metadata-store' },
    'note-size': { effect: 'read-only' },
    preview: { effect: 'read-only', snippet: 'preview-unreferenced' },
    'preview-untagged': { effect: 'read-only', snippet: 'preview-garbage-collection' },
    'every-registry': { effect: 'restart', undo: true },
    collect: { effect: 'data-loss', snippet: 'collect-unreferenced', undo: true },
    'collect-untagged': { effect: 'data-loss', snippet: 'collect-garbage', undo: true },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'set-read-only': { effect: 'reconfigure', snippet: 'set-read-only', undo: true },
    'apply-read-only': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'see-read-only': { effect: 'read-only', snippet: 'show-read-only-mode' },
    'collect-read-only': { effect: 'data-loss', snippet: 'collect-read-only', undo: true },
    'collect-read-only-untagged': { effect: 'data-loss', snippet: 'collect-read-only-untagged', undo: true },
    'set-read-write': { effect: 'reconfigure', snippet: 'set-read-write', undo: true },
    'apply-read-write': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
    schedule: {
      effect: 'data-loss',
      snippet: 'schedule-collection',
      only: ['linux', 'compose', 'source'],
      undo: true,
    },
    'schedule-untagged': {
      effect: 'data-loss',
      snippet: 'schedule-collection-untagged',
      only: ['linux', 'compose', 'source'],
      undo: true,
    },
    'schedule-pipeline': { effect: 'data-loss', only: ['helm'], undo: true },
    'see-work': { effect: 'read-only', snippet: 'show-maintenance-work' },
    interrupt: { effect: 'restart', undo: true },
    start: { effect: 'restart', snippet: 'start-registry', only: ['linux', 'compose', 'source'], undo: true },
    'leave-read-only': { effect: 'reconfigure', snippet: 'set-read-write', undo: true },
    reasons: { effect: 'read-only' },
    'see-retention': { effect: 'read-only', snippet: 'show-object-retention' },
    release: { effect: 'data-loss', undo: true },
    'see-schedule': { effect: 'read-only', snippet: 'show-collection-schedule' },
    'remove-schedule': { effect: 'reconfigure', undo: true },
    'see-queues': { effect: 'read-only', snippet: 'show-review-queues' },
    'see-tasks': { effect: 'read-only', snippet: 'show-review-tasks', versions: { from: '18.10' } },
    'pause-less': { effect: 'reconfigure', snippet: 'set-collection-pause', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'pause-again': { effect: 'reconfigure', undo: true },
    'see-configuration': { effect: 'read-only', snippet: 'print-registry-configuration' },
    'turn-on': { effect: 'reconfigure', snippet: 'turn-on-online-collection', undo: true },
  },
  checks: {
    counted: {
      snippet: 'preview-unreferenced',
      fixed: ['missing-blobs-after-gc/mark-completed'],
      notFixed: [
        'missing-blobs-after-gc/collection-refused',
        'missing-blobs-after-gc/collection-met-empty-link',
        'missing-blobs-after-gc/collection-met-nothing',
        'garbage-collection/no-configuration',
      ],
    },
    swept: {
      snippet: 'preview-unreferenced',
      fixed: ['garbage-collection/nothing-left', 'garbage-collection/sweep-complete'],
      notFixed: [
        'garbage-collection/some-left',
        'missing-blobs-after-gc/collection-refused',
        'missing-blobs-after-gc/collection-met-empty-link',
        'missing-blobs-after-gc/collection-met-nothing',
        'missing-blobs-after-gc/collection-failed',
      ],
    },
    'swept-untagged': {
      snippet: 'preview-garbage-collection',
      fixed: ['garbage-collection/nothing-left', 'garbage-collection/sweep-complete'],
      notFixed: [
        'garbage-collection/some-left',
        'missing-blobs-after-gc/collection-refused',
        'missing-blobs-after-gc/collection-met-empty-link',
        'missing-blobs-after-gc/collection-met-nothing',
        'missing-blobs-after-gc/collection-failed',
      ],
    },
    schedule: {
      snippet: 'show-collection-schedule',
      fixed: ['garbage-collection/schedule-set'],
      notFixed: ['garbage-collection/schedule-none'],
    },
    push: { snippet: 'docker-push', fixed: ['symptoms/push-completed'] },
    retention: {
      snippet: 'show-object-retention',
      fixed: ['garbage-collection/retention-none'],
      notFixed: ['garbage-collection/retention-versions', 'garbage-collection/retention-lock'],
    },
    online: {
      snippet: 'show-online-collection',
      fixed: ['missing-blobs-after-gc/online-runs'],
      notFixed: ['missing-blobs-after-gc/online-disabled', 'missing-blobs-after-gc/online-unseen'],
    },
    queues: {
      snippet: 'show-review-queues',
      fixed: ['garbage-collection/queues-in-time'],
      notFixed: ['garbage-collection/queues-overdue'],
    },
  },
  related: ['missing-blobs-after-gc', 'registry-read-only', 'storage-full', 'cleanup-policies', 'metadata-database'],
  asks: ['metadataStore', 'bucket'],
  exhibits: [{ kind: 'settings', of: 'gc' }],
});
