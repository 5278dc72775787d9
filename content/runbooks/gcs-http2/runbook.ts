import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A20, signatures.md S5, config.md 4. No scenario of it was captured. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'driver',
  questions: {
    driver: {
      answers: { gcs: 'proxy-says', other: 'elsewhere', unsure: 'proxy-says' },
      from: {
        fact: 'storageDriver',
        answers: {
          gcs: 'gcs',
          filesystem: 'other',
          s3: 'other',
          s3_v2: 'other',
          azure: 'other',
          azure_v2: 'other',
          inmemory: 'other',
        },
      },
      probe: 'show-storage-configuration',
    },
    'proxy-says': {
      answers: { closed: 'load', timeout: 'load', refused: 'elsewhere', unsure: 'load' },
      from: {
        fact: 'gatewayReason',
        answers: { closed: 'closed', timeout: 'timeout', refused: 'refused', unresolved: 'refused' },
      },
      probe: 'show-gateway-errors',
    },
    load: {
      answers: { high: 'http2', normal: 'elsewhere', unsure: 'http2' },
      from: { fact: 'registryCpu', answers: { high: 'high', normal: 'normal' } },
      probe: 'show-registry-cpu',
    },
    http2: {
      answers: { on: 'turn-off-http2', off: 'elsewhere', unsure: 'turn-off-http2' },
      from: { fact: 'registryHttp2', answers: { on: 'on', off: 'off' } },
      probe: 'show-registry-godebug',
    },
  },
  outcomes: {
    'turn-off-http2': { steps: ['see', 'set', 'apply', 'see-again'], check: 'push' },
    elsewhere: { steps: [], goto: 'gateway-error' },
  },
  steps: {
    see: { effect: 'read-only', snippet: 'show-registry-godebug' },
    set: { effect: 'reconfigure', snippet: 'set-registry-godebug', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'see-again': { effect: 'read-only', snippet: 'show-registry-godebug' },
  },
  checks: {
    push: {
      snippet: 'docker-push',
      fixed: ['symptoms/push-completed'],
      notFixed: ['gcs-http2/connection-broken', 'gcs-http2/load-high'],
    },
  },
  related: ['gateway-error', 'registry-ipv6-upstream', 'storage-gcs'],
});
