import { defineRunbook } from '../../../src/runbook/define.ts';

/**
 * Sources: beyond.md B20, topics.md A61–A67, signatures.md S3, S10; captures storage-layer-missing, storage-blob-missing,
 * storage-config-missing, garbage-collect. What a restart and another push mend was tried with distribution 2.8.2.
 */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'sign',
  questions: {
    sign: {
      answers: {
        blob: 'before',
        manifest: 'before',
        link: 'rewrite-links',
        refused: 'online-collection',
        stopped: 'rewrite-links',
        empty: 'find-storage',
        unsure: 'parts',
      },
      from: {
        fact: 'lossSign',
        answers: {
          blob: 'blob',
          manifest: 'manifest',
          'empty-link': 'link',
          'collection-refused': 'refused',
          'collection-stopped': 'stopped',
          'empty-storage': 'empty',
        },
      },
    },
    parts: {
      answers: { missing: 'before', complete: 'not-lost', unsure: 'before' },
      from: { fact: 'imageParts', answers: { missing: 'missing', complete: 'complete' } },
      probe: 'check-image-parts',
    },
    before: {
      answers: { collection: 'collected', expired: 'expired', moved: 'copied', unsure: 'push-again' },
    },
  },
  outcomes: {
    'push-again': { steps: ['hold-collection', 'list-missing', 'forget-cache', 'push'], check: 'parts' },
    collected: { steps: ['hold-collection', 'list-missing', 'forget-cache', 'push', 'collect-safely'], check: 'parts' },
    expired: { steps: ['hold-collection', 'see-rules', 'remove-rule', 'forget-cache', 'push'], check: 'parts' },
    copied: { steps: ['hold-collection', 'copy-rest', 'forget-cache', 'push'], check: 'parts' },
    'rewrite-links': {
      steps: ['find-links', 'find-link-objects', 'push-links', 'move-links', 'forget-cache'],
      check: 'mark',
    },
    'online-collection': { steps: ['see-metadata', 'stop-offline'], check: 'online' },
    'not-lost': { steps: ['other-machine'], check: 'pull' },
    'find-storage': { steps: [], goto: 'manifest-unknown' },
  },
  steps: {
    'hold-collection': { effect: 'reconfigure', undo: true },
    'list-missing': { effect: 'read-only', snippet: 'check-image-parts' },
    'forget-cache': { effect: 'restart', snippet: 'restart-registry', undo: true },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
    'collect-safely': { effect: 'data-loss', snippet: 'collect-garbage', undo: true },
    'see-rules': { effect: 'read-only', snippet: 'show-lifecycle-rules' },
    'remove-rule': { effect: 'reconfigure', undo: true },
    'copy-rest': { effect: 'reconfigure', undo: true },
    'find-links': { effect: 'read-only', snippet: 'find-empty-links' },
    'find-link-objects': { effect: 'read-only', snippet: 'find-empty-link-objects' },
    'push-links': { effect: 'client-change', snippet: 'docker-push', undo: true },
    'move-links': { effect: 'reconfigure', undo: true },
    'see-metadata': { effect: 'read-only', snippet: 'ask-metadata-store' },
    'stop-offline': { effect: 'reconfigure', undo: true },
    'other-machine': { effect: 'read-only' },
  },
  checks: {
    parts: {
      snippet: 'check-image-parts',
      fixed: ['missing-blobs-after-gc/parts-complete'],
      notFixed: ['missing-blobs-after-gc/parts-no-manifest'],
    },
    mark: { snippet: 'preview-garbage-collection', fixed: ['missing-blobs-after-gc/mark-completed'] },
    online: {
      snippet: 'show-online-collection',
      fixed: ['missing-blobs-after-gc/online-runs'],
      notFixed: ['missing-blobs-after-gc/online-disabled', 'missing-blobs-after-gc/online-unseen'],
    },
    pull: { snippet: 'docker-pull', fixed: ['symptoms/pull-completed'], notFixed: ['symptoms/blob-lost'] },
  },
  related: [
    'manifest-unknown',
    'manifest-list-blob-unknown',
    'digest-mismatch',
    'upload-state-lost',
    'garbage-collection',
  ],
});
