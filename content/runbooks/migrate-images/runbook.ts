import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A21, Part E migrate-images-skopeo, tokens-and-certs.md 9. Every command was run with skopeo 1.9.3 against distribution 2.8.2. */
const prepare = ['make-project', 'make-token'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'reach',
  questions: {
    reach: { answers: { both: 'amount', separate: 'by-disk', unsure: 'amount' } },
    amount: { answers: { one: 'one-image', repository: 'one-repository', many: 'listed', unsure: 'one-image' } },
  },
  outcomes: {
    'one-image': { steps: [...prepare, 'log-in', 'see-tags', 'copy-one', 'use'], check: 'one' },
    'one-repository': { steps: [...prepare, 'log-in', 'see-tags', 'preview-all', 'copy-all', 'use'], check: 'all' },
    listed: { steps: [...prepare, 'log-in', 'write-list', 'preview-list', 'copy-list', 'use'], check: 'all' },
    'by-disk': { steps: [...prepare, 'to-disk', 'carry', 'from-disk', 'use'], check: 'disk' },
  },
  steps: {
    'make-project': { effect: 'reconfigure', undo: true },
    'make-token': { effect: 'reconfigure', undo: true },
    'log-in': { effect: 'client-change', snippet: 'skopeo-login-both', undo: true },
    'see-tags': { effect: 'read-only', snippet: 'list-image-tags' },
    'copy-one': { effect: 'reconfigure', snippet: 'copy-image', undo: true },
    'preview-all': { effect: 'read-only', snippet: 'sync-image-repository' },
    'copy-all': { effect: 'reconfigure', snippet: 'sync-image-repository', undo: true },
    'write-list': { effect: 'client-change', undo: true },
    'preview-list': { effect: 'read-only', snippet: 'copy-listed-images' },
    'copy-list': { effect: 'reconfigure', snippet: 'copy-listed-images', undo: true },
    'to-disk': { effect: 'client-change', snippet: 'copy-images-to-disk', undo: true },
    carry: { effect: 'read-only' },
    'from-disk': { effect: 'reconfigure', snippet: 'copy-images-from-disk', undo: true },
    use: { effect: 'client-change', undo: true },
  },
  checks: {
    one: {
      snippet: 'compare-image-digest',
      fixed: ['migrate-images/copied'],
      notFixed: ['migrate-images/not-copied', 'migrate-images/no-tags'],
    },
    all: {
      snippet: 'compare-image-digests',
      fixed: ['migrate-images/copied'],
      notFixed: ['migrate-images/not-copied', 'migrate-images/no-tags'],
    },
    disk: {
      snippet: 'compare-disk-digests',
      fixed: ['migrate-images/copied'],
      notFixed: ['migrate-images/not-copied', 'migrate-images/no-tags'],
    },
  },
  related: ['third-party-migration', 'schema1-manifest', 'auth-denied', 'rate-limited', 'transfer-blocked-by-tags'],
  asks: ['registryHost', 'projectPath', 'repository', 'tag'],
});
