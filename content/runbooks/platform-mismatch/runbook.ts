import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B26, signatures.md S7. The error comes from the client: the registry gave what was asked for. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'whose',
  questions: {
    whose: { answers: { ours: 'list', theirs: 'other-image', unsure: 'list' } },
    list: { answers: { missing: 'build-platform', present: 'ask-for-platform', unsure: 'build-platform' } },
  },
  outcomes: {
    'build-platform': { steps: ['see-platforms', 'build-and-push'], check: 'pull' },
    'ask-for-platform': { steps: ['see-platforms', 'name-platform'], check: 'pull' },
    'other-image': { steps: ['see-platforms', 'choose-tag', 'name-platform'], check: 'pull' },
  },
  steps: {
    'see-platforms': { effect: 'read-only', snippet: 'show-image-platforms' },
    'build-and-push': { effect: 'client-change', snippet: 'build-platforms', undo: true },
    'name-platform': { effect: 'client-change', undo: true },
    'choose-tag': { effect: 'client-change', undo: true },
  },
  checks: {
    pull: {
      snippet: 'docker-pull',
      fixed: ['symptoms/pull-completed'],
      notFixed: ['platform-mismatch/no-matching-manifest', 'platform-mismatch/no-match-for-platform'],
    },
  },
  related: ['auth-denied'],
});
