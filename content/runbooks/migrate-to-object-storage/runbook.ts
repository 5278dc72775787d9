import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A49, A50, A36, A12, D36, D49, config.md 7. Two tools, the same way: copy, read-only, copy again, compare, switch. */
const way = (tool: 'aws' | 'rclone') => [
  'see-storage',
  'copy-pod',
  `copy-${tool}`,
  'back-up',
  'read-only',
  'apply-read-only',
  `mirror-${tool}`,
  `compare-${tool}`,
  'configure',
  'read-write',
  'apply',
  'push',
  'keep-old',
];
const back = (tool: 'aws' | 'rclone') => [
  'read-only',
  'apply-read-only',
  `copy-back-${tool}`,
  'ownership',
  'old-configuration',
  'apply',
];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'direction',
  questions: {
    direction: { answers: { new: 'configure-only', there: 'target', back: 'source', unsure: 'target' } },
    target: { answers: { s3: 'with-aws', other: 'with-rclone', unsure: 'with-aws' } },
    source: { answers: { s3: 'back-aws', other: 'back-rclone', unsure: 'back-aws' } },
  },
  outcomes: {
    'with-aws': { steps: way('aws'), check: 'old-image' },
    'with-rclone': { steps: way('rclone'), check: 'old-image' },
    'back-aws': { steps: back('aws'), check: 'old-image' },
    'back-rclone': { steps: back('rclone'), check: 'old-image' },
    'configure-only': { steps: ['see-storage'], goto: 'storage-overview' },
  },
  steps: {
    'see-storage': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'copy-pod': { effect: 'reconfigure', snippet: 'registry-copy-pod', only: ['helm'], undo: true },
    'copy-aws': { effect: 'reconfigure', snippet: 'copy-images-aws', undo: true },
    'copy-rclone': { effect: 'reconfigure', snippet: 'copy-images-rclone', undo: true },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'read-only': { effect: 'reconfigure', snippet: 'set-read-only', undo: true },
    'apply-read-only': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'mirror-aws': { effect: 'data-loss', snippet: 'mirror-images-aws', undo: true },
    'mirror-rclone': { effect: 'data-loss', snippet: 'mirror-images-rclone', undo: true },
    'compare-aws': { effect: 'read-only', snippet: 'compare-images-aws' },
    'compare-rclone': { effect: 'read-only', snippet: 'compare-images-rclone' },
    configure: { effect: 'reconfigure', undo: true },
    'read-write': { effect: 'reconfigure', snippet: 'set-read-write', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
    'keep-old': { effect: 'read-only' },
    'copy-back-aws': { effect: 'reconfigure', snippet: 'copy-images-back-aws', undo: true },
    'copy-back-rclone': { effect: 'reconfigure', snippet: 'copy-images-back-rclone', undo: true },
    ownership: {
      effect: 'reconfigure',
      snippet: 'give-storage-ownership',
      only: ['linux', 'compose', 'source'],
      undo: true,
    },
    'old-configuration': { effect: 'reconfigure', undo: true },
  },
  checks: {
    'old-image': {
      snippet: 'docker-pull',
      fixed: ['symptoms/pull-completed'],
      notFixed: ['migrate-to-object-storage/old-image-unknown'],
    },
  },
  related: ['storage-overview', 'storage-s3', 'storage-azure', 'storage-gcs', 'registry-read-only', 'manifest-unknown'],
  asks: ['storagePath', 'bucket', 'registryHost', 'repository', 'tag'],
});
