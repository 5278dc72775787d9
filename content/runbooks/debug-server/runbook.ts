import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A9 and Part E, config.md 2.2, 4 and 7, signatures.md S4. */
export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'purpose',
  questions: {
    purpose: { answers: { health: 'health', metrics: 'metrics', unsure: 'health' } },
  },
  outcomes: {
    health: { steps: ['look', 'open', 'apply', 'exposed', 'ask', 'close'], check: 'answers' },
    metrics: { steps: [], goto: 'prometheus-metrics' },
  },
  steps: {
    look: { effect: 'read-only', snippet: 'probe-debug-server' },
    open: { effect: 'reconfigure', snippet: 'debug-address', only: ['linux', 'compose', 'source'], undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', only: ['linux', 'compose', 'source'], undo: true },
    exposed: { effect: 'read-only', snippet: 'show-debug-listener', only: ['linux', 'compose', 'source'] },
    ask: { effect: 'read-only', snippet: 'show-health' },
    close: { effect: 'reconfigure', snippet: 'apply-configuration', only: ['linux', 'compose', 'source'], undo: true },
  },
  checks: {
    answers: {
      snippet: 'probe-debug-server',
      fixed: ['debug-server/well', 'debug-server/unwell'],
      notFixed: ['debug-server/closed', 'debug-server/elsewhere'],
    },
  },
  related: ['prometheus-metrics', 'storage-health-check-failing', 'debug-logs', 'registry-crash-loop'],
});
