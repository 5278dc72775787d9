import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A10 and Part E, config.md 2.2, 4 and 7, signatures.md S12. */
export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'reader',
  questions: {
    reader: { answers: { once: 'once', prometheus: 'prometheus', unsure: 'once' } },
  },
  outcomes: {
    once: { steps: ['look', 'back-up', 'open', 'apply', 'save', 'read', 'close'], check: 'served' },
    prometheus: {
      steps: ['look', 'back-up', 'open-network', 'firewall', 'apply', 'scrape', 'rules'],
      check: 'served-to-prometheus',
    },
  },
  steps: {
    look: { effect: 'read-only', snippet: 'probe-metrics-page' },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    open: { effect: 'reconfigure', snippet: 'open-metrics', undo: true },
    'open-network': { effect: 'reconfigure', snippet: 'open-metrics-network', undo: true },
    firewall: { effect: 'reconfigure', only: ['linux', 'compose', 'source'], undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    save: { effect: 'read-only', snippet: 'fetch-metrics' },
    read: { effect: 'read-only' },
    close: { effect: 'reconfigure', snippet: 'apply-configuration', undo: true },
    scrape: { effect: 'reconfigure', snippet: 'scrape-registry', only: ['linux', 'compose', 'source'], undo: true },
    rules: { effect: 'reconfigure', undo: true },
  },
  checks: {
    served: {
      snippet: 'probe-metrics-page',
      fixed: ['prometheus-metrics/served'],
      notFixed: ['prometheus-metrics/not-there', 'prometheus-metrics/closed'],
    },
    'served-to-prometheus': {
      snippet: 'probe-metrics-page',
      fixed: ['prometheus-metrics/served'],
      notFixed: ['prometheus-metrics/not-there', 'prometheus-metrics/closed'],
    },
  },
  related: ['debug-server', 'debug-logs', 'notifications', 'garbage-collection', 'metadata-database', 'scaling'],
  exhibits: [{ kind: 'metrics', of: '*' }],
  tool: 'metrics',
});
