import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A11 and Part E, config.md 2.2, 4, 5 (loglevel) and 7. */
const collect = ['apply', 'repeat', 'save'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'subject',
  questions: {
    subject: { answers: { registry: 'registry', storage: 's3', unsure: 'registry' } },
  },
  outcomes: {
    registry: { steps: ['back-up', 'more', ...collect, 'less', 'apply-less', 'clean-up'], check: 'quiet-again' },
    s3: {
      steps: ['back-up', 'more-storage', ...collect, 'less-storage', 'apply-less', 'clean-up'],
      check: 'quiet-again',
    },
  },
  steps: {
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    more: { effect: 'reconfigure', snippet: 'set-log-level', undo: true },
    'more-storage': { effect: 'reconfigure', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    repeat: { effect: 'read-only', snippet: 'count-debug-lines' },
    save: { effect: 'read-only', snippet: 'save-registry-log' },
    less: { effect: 'reconfigure', snippet: 'reset-log-level', undo: true },
    'less-storage': { effect: 'reconfigure', undo: true },
    'apply-less': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'clean-up': { effect: 'read-only' },
  },
  checks: {
    'quiet-again': {
      snippet: 'count-new-debug-lines',
      fixed: ['debug-logs/quiet'],
      notFixed: ['debug-logs/still-debug'],
    },
  },
  related: ['debug-server', 'prometheus-metrics', 'capture-traffic', 'first-checks'],
});
