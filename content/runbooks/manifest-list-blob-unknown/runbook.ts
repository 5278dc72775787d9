import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A23, beyond.md B9, signatures.md S2; reproduced with docker-registry 2.8.2 (capture manifest-list-blob-unknown). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'pushed',
  questions: {
    pushed: {
      answers: { list: 'parts', image: 'layers', unsure: 'parts' },
      from: { fact: 'refusedManifest', answers: { list: 'list', image: 'image' } },
    },
    parts: {
      answers: { elsewhere: 'same-repository', here: 'parts-first', unsure: 'same-repository' },
    },
    layers: {
      answers: {
        collection: 'after-collection',
        registries: 'shared-storage',
        mounted: 'full-push',
        unsure: 'full-push',
      },
    },
  },
  outcomes: {
    'same-repository': { steps: ['push-list', 'old-tags'], check: 'parts' },
    'parts-first': { steps: ['push-list'], check: 'parts' },
    'after-collection': { steps: ['push-image', 'collect-apart'], check: 'parts' },
    'shared-storage': { steps: ['compare-nodes', 'share-storage', 'apply', 'push-image'], check: 'parts' },
    'full-push': { steps: ['see-access', 'push-image', 'forget-cache', 'push-again'], check: 'parts' },
  },
  steps: {
    'push-list': { effect: 'client-change', snippet: 'create-manifest-list', undo: true },
    'old-tags': { effect: 'read-only' },
    'push-image': { effect: 'client-change', snippet: 'docker-push', undo: true },
    'collect-apart': { effect: 'reconfigure', undo: true },
    'compare-nodes': { effect: 'read-only' },
    'share-storage': { effect: 'reconfigure', undo: true },
    apply: { effect: 'reconfigure', snippet: 'apply-configuration', undo: true },
    'see-access': { effect: 'read-only', snippet: 'show-pull-access' },
    'forget-cache': { effect: 'restart', snippet: 'restart-registry', undo: true },
    'push-again': { effect: 'client-change', snippet: 'docker-push', undo: true },
  },
  checks: {
    parts: {
      snippet: 'check-image-parts',
      fixed: ['missing-blobs-after-gc/parts-complete'],
      notFixed: ['missing-blobs-after-gc/parts-missing', 'missing-blobs-after-gc/parts-no-manifest'],
    },
  },
  related: [
    'missing-blobs-after-gc',
    'upload-state-lost',
    'manifest-unknown',
    'proxy-interference',
    'platform-mismatch',
  ],
});
