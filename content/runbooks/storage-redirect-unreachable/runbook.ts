import { defineRunbook } from '../../../src/runbook/define.ts';
import { after, before, storageBlockSteps } from '../s3-credentials/storage-block/steps.ts';

/**
 * Sources: topics.md A51, A14, A39, A43, beyond.md B4, B23, B30, config.md 5 and 7; captures redirect-unreachable-refused,
 * redirect-http-scheme, s3-connection-refused. A name that the registry cannot look up is [[dns-failure]], plain HTTP and certificates
 * have runbooks of their own.
 */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'who',
  questions: {
    who: {
      answers: { client: 'wanted', registry: 'how', unsure: 'wanted' },
      from: { fact: 'storageReach', answers: { client: 'client', registry: 'registry' } },
      probe: 'check-blob-reach',
    },
    wanted: {
      answers: {
        through: 'redirect-off',
        public: 'public-endpoint',
        filtered: 'allow-address',
        unsure: 'redirect-off',
      },
    },
    how: {
      answers: { refused: 'store-down', timeout: 'open-way', dns: 'name', unsure: 'store-down' },
      from: {
        fact: 'storageUnreachable',
        answers: { refused: 'refused', timeout: 'timeout', dns: 'dns' },
      },
      probe: 'show-storage-errors',
    },
  },
  outcomes: {
    'redirect-off': { steps: ['disable-redirect', 'apply-all'], check: 'blob' },
    'public-endpoint': { steps: [...before, 'set-public-endpoint', ...after], check: 'blob' },
    'allow-address': { steps: ['find-address', 'open-egress', 'open-egress-before-19'], check: 'blob' },
    'store-down': { steps: ['try-way', 'start-store', ...before, 'set-endpoint', ...after], check: 'pull' },
    'open-way': { steps: ['try-way', 'open-firewall', 'network-policy'], check: 'pull' },
    name: { steps: [], goto: 'dns-failure' },
  },
  steps: {
    ...storageBlockSteps,
    'disable-redirect': { effect: 'reconfigure', snippet: 'disable-storage-redirect', undo: true },
    'apply-all': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'set-public-endpoint': { effect: 'reconfigure', snippet: 'set-s3-endpoint', undo: true },
    'find-address': { effect: 'read-only', snippet: 'check-blob-reach' },
    'open-egress': { effect: 'reconfigure', versions: { from: '19.0' }, undo: true },
    'open-egress-before-19': { effect: 'reconfigure', versions: { until: '19.0' }, undo: true },
    'try-way': { effect: 'read-only', snippet: 'check-storage-reach' },
    'start-store': { effect: 'restart', undo: true },
    'set-endpoint': { effect: 'reconfigure', snippet: 'set-s3-endpoint', undo: true },
    'open-firewall': { effect: 'reconfigure', undo: true },
    'network-policy': { effect: 'reconfigure', only: ['helm'], undo: true },
  },
  checks: {
    blob: {
      snippet: 'check-blob-reach',
      fixed: ['storage-redirect-unreachable/blob-reached', 'storage-redirect-unreachable/blob-without-redirect'],
      notFixed: ['storage-redirect-unreachable/blob-failed'],
    },
    pull: { snippet: 'docker-pull', fixed: ['symptoms/pull-completed'], notFixed: ['symptoms/server-error'] },
  },
  related: [
    'dns-failure',
    's3-head-forbidden',
    'x509-unknown-authority',
    'http-https-mismatch',
    'proxy-interference',
    'registry-unreachable',
  ],
  exhibits: [{ kind: 'diagram', of: 'storage-redirect' }],
});
