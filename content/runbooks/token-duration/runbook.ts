import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A35, D35, beyond.md B5, tokens-and-certs.md 2 and 6. */
export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'fresh',
  questions: {
    fresh: {
      answers: { refused: 'clock', accepted: 'way', unsure: 'way' },
      from: { fact: 'freshLogin', answers: { refused: 'refused', accepted: 'accepted' } },
      probe: 'docker-login',
    },
    way: { answers: { page: 'by-page', api: 'by-api', console: 'by-console', unsure: 'by-page' } },
  },
  outcomes: {
    'by-page': { steps: ['measure', 'choose', 'set-on-page'], check: 'duration' },
    'by-api': { steps: ['see-by-api', 'choose', 'set-by-api'], check: 'duration' },
    'by-console': { steps: ['see-in-console', 'choose', 'set-in-console'], check: 'duration' },
    clock: { steps: [], goto: 'clock-skew' },
  },
  steps: {
    measure: { effect: 'read-only', snippet: 'check-token-duration' },
    'see-by-api': { effect: 'read-only', snippet: 'show-token-duration-by-api' },
    'see-in-console': { effect: 'read-only', snippet: 'show-token-duration' },
    choose: { effect: 'read-only' },
    'set-on-page': { effect: 'reconfigure', undo: true },
    'set-by-api': { effect: 'reconfigure', snippet: 'set-token-duration-by-api', undo: true },
    'set-in-console': { effect: 'reconfigure', snippet: 'set-token-duration', undo: true },
  },
  checks: {
    duration: {
      snippet: 'check-token-duration',
      fixed: ['token-duration/as-set'],
      notFixed: ['token-duration/not-as-set', 'token-duration/no-token'],
    },
  },
  related: ['token-expired-mid-push', 'clock-skew', 'auth-denied', 'request-too-large'],
  asks: ['gitlabHost'],
});
