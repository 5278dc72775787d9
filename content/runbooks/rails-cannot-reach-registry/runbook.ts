import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A7, A68; beyond.md B25; signatures.md S6; config.md 2.1, 3. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'reach',
  questions: {
    reach: {
      answers: {
        answered: 'part',
        refused: 'start-registry',
        timeout: 'right-address',
        name: 'right-address',
        certificate: 'trust',
        other: 'right-address',
        off: 'switch-on',
        unsure: 'part',
      },
      from: {
        fact: 'railsReach',
        answers: {
          answered: 'answered',
          refused: 'refused',
          timeout: 'timeout',
          name: 'name',
          certificate: 'certificate',
          other: 'other',
          off: 'off',
        },
      },
      probe: 'ask-registry-from-gitlab',
    },
    part: { answers: { jobs: 'sidekiq', pages: 'check-key', unsure: 'check-key' } },
  },
  outcomes: {
    'start-registry': {
      steps: ['show-state', 'start', 'show-address', 'set-address', 'set-address-before-15-2', 'apply'],
      check: 'reached',
    },
    'right-address': { steps: ['show-address', 'set-address', 'set-address-before-15-2', 'apply'], check: 'reached' },
    trust: { steps: ['trust-ca', 'apply'], check: 'reached' },
    'switch-on': { steps: ['enable', 'apply'], check: 'reached' },
    sidekiq: { steps: ['same-settings', 'apply'], check: 'reached' },
    'check-key': { steps: [], goto: 'token-untrusted-key' },
  },
  steps: {
    'show-state': { effect: 'read-only', snippet: 'registry-status' },
    start: { effect: 'restart', snippet: 'restart-registry', undo: true },
    'show-address': { effect: 'read-only', snippet: 'ask-registry-from-gitlab' },
    'set-address': { effect: 'reconfigure', snippet: 'set-registry-api-url', versions: { from: '15.2' }, undo: true },
    'set-address-before-15-2': {
      effect: 'reconfigure',
      snippet: 'set-registry-api-url',
      versions: { until: '15.2' },
      undo: true,
    },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'trust-ca': { effect: 'reconfigure', undo: true },
    enable: { effect: 'reconfigure', snippet: 'enable-registry-in-gitlab', undo: true },
    'same-settings': { effect: 'reconfigure', undo: true },
  },
  checks: {
    reached: { snippet: 'ask-registry-from-gitlab', fixed: ['rails-cannot-reach-registry/asked-answered'] },
  },
  related: [
    'token-untrusted-key',
    'missing-registry-key',
    'registry-unreachable',
    'invalid-image-name',
    'cleanup-policy-keeps-tags',
  ],
});
