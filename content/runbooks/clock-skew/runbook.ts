import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A1 (1), A2, A35, E; tokens-and-certs.md 6; signatures.md S1, S13; captures token-not-before-future, token-expired. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'what',
  questions: {
    what: {
      answers: {
        'not-yet-valid': 'offset',
        expired: 'fresh',
        storage: 'sync-storage',
        certificate: 'sync-client',
        unsure: 'offset',
      },
      from: {
        fact: 'clockProblem',
        answers: {
          'not-yet-valid': 'not-yet-valid',
          expired: 'expired',
          storage: 'storage',
          certificate: 'certificate',
        },
      },
      probe: 'show-token-refusals',
    },
    fresh: {
      answers: { refused: 'offset', accepted: 'token-lifetime', unsure: 'offset' },
      from: { fact: 'freshLogin', answers: { refused: 'refused', accepted: 'accepted' } },
      probe: 'docker-login',
    },
    offset: {
      answers: { behind: 'wrong', ahead: 'wrong', agree: 'no-offset', unsure: 'sync-both' },
      from: { fact: 'clocks', answers: { 'registry-behind': 'behind', 'registry-ahead': 'ahead', agree: 'agree' } },
      probe: 'measure-clock-offset',
    },
    wrong: {
      answers: { registry: 'sync-registry', gitlab: 'sync-gitlab', unsure: 'sync-both' },
      from: { fact: 'clockSynchronised', answers: { no: 'registry', yes: 'gitlab' } },
      probe: 'show-clock-state',
    },
  },
  outcomes: {
    'sync-registry': { steps: ['see-clock', 'turn-on', 'guest-time'], check: 'offset' },
    'sync-gitlab': { steps: ['see-clock', 'turn-on', 'guest-time'], check: 'offset' },
    'sync-both': { steps: ['see-clock', 'turn-on', 'guest-time'], check: 'offset' },
    'sync-storage': { steps: ['see-clock', 'turn-on', 'guest-time'], check: 'state' },
    'sync-client': { steps: ['see-clock', 'turn-on', 'guest-time'], check: 'login' },
    'no-offset': { steps: ['every-node', 'read-again'], check: 'login' },
    'token-lifetime': { steps: [], goto: 'token-expired-mid-push' },
  },
  steps: {
    'see-clock': { effect: 'read-only', snippet: 'show-clock-state' },
    'turn-on': { effect: 'reconfigure', snippet: 'turn-on-time-sync', undo: true },
    'guest-time': { effect: 'reconfigure', undo: true },
    'every-node': { effect: 'read-only', snippet: 'measure-clock-offset' },
    'read-again': { effect: 'read-only', snippet: 'show-token-refusals' },
  },
  checks: {
    offset: {
      snippet: 'measure-clock-offset',
      fixed: ['clock-skew/clocks-agree'],
    },
    state: {
      snippet: 'show-clock-state',
      fixed: ['clock-skew/host-synchronised'],
      notFixed: ['clock-skew/host-not-synchronised'],
    },
    login: { snippet: 'docker-login', fixed: ['symptoms/login-succeeded'], notFixed: ['symptoms/login-401'] },
  },
  related: ['token-expired-mid-push', 'token-untrusted-key', 'token-rejected', 'x509-expired', 's3-credentials'],
});
