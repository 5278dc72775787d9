import { defineRunbook } from '../../../src/runbook/define.ts';
import { after, before, storageBlockSteps } from '../s3-credentials/storage-block/steps.ts';

/** Sources: topics.md 0 (18.0.1, 19.0, 19.2), A36, A38, A39, A42, A43, A70, beyond.md B21, B22, signatures.md S4, S13, config.md 5. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'problem',
  questions: {
    problem: {
      answers: {
        endpoint: 'whole-uri',
        checksum: 'checksums-off',
        delete: 'delete-version',
        signature: 'signature-four',
        token: 'token-scope',
        'empty-key': 'leave-18-0',
        large: 'copy-size',
        certificate: 'certificate',
        plain: 'plain-http',
        unsure: 'checksums-off',
      },
      from: {
        fact: 'storeProblem',
        answers: {
          endpoint: 'endpoint',
          checksum: 'checksum',
          delete: 'delete',
          signature: 'signature',
          token: 'token',
          'empty-key': 'empty-key',
          'too-large': 'large',
        },
      },
      probe: 'show-storage-errors',
    },
    'delete-version': { answers: { older: 'delete-fix', newer: 'checksums-off', unsure: 'delete-fix' } },
  },
  outcomes: {
    'whole-uri': { steps: [...before, 'set-endpoint', ...after], check: 'push' },
    'checksums-off': {
      steps: ['see-driver', ...before, 'no-checksums', 'no-checksums-before-19', ...after],
      check: 'push',
    },
    'delete-fix': {
      steps: ['upgrade-for-deleting', ...before, 'no-checksums', 'no-checksums-before-19', ...after],
      check: 'push',
    },
    'signature-four': { steps: [...before, 'drop-v4auth', 'drop-v4auth-ignored', ...after], check: 'push' },
    'token-scope': { steps: ['new-token', ...before, 'set-keys', ...after], check: 'push' },
    'leave-18-0': { steps: ['upgrade', ...before, 'use-first-driver', ...after], check: 'pull' },
    'copy-size': { steps: [...before, 'set-copy-size', ...after], check: 'push' },
    certificate: { steps: [], goto: 'x509-unknown-authority' },
    'plain-http': { steps: [], goto: 'http-https-mismatch' },
  },
  steps: {
    ...storageBlockSteps,
    'see-driver': { effect: 'read-only', snippet: 'show-s3-driver', versions: { until: '19.0' } },
    'set-endpoint': { effect: 'reconfigure', snippet: 'set-s3-endpoint', undo: true },
    'no-checksums': { effect: 'reconfigure', snippet: 'disable-s3-checksums', versions: { from: '19.0' }, undo: true },
    'no-checksums-before-19': {
      effect: 'reconfigure',
      snippet: 'disable-s3-checksums',
      versions: { from: '17.10', until: '19.0' },
      undo: true,
    },
    'upgrade-for-deleting': { effect: 'restart', versions: { until: '19.2' }, undo: true },
    upgrade: { effect: 'restart', undo: true },
    'drop-v4auth': { effect: 'reconfigure', versions: { until: '19.0' }, undo: true },
    'drop-v4auth-ignored': { effect: 'reconfigure', versions: { from: '19.0' }, undo: true },
    'new-token': { effect: 'reconfigure', undo: true },
    'set-keys': { effect: 'reconfigure', snippet: 'set-s3-keys', undo: true },
    'use-first-driver': { effect: 'reconfigure', versions: { from: '17.10', until: '19.0' }, undo: true },
    'set-copy-size': { effect: 'reconfigure', snippet: 'set-s3-copy-size', undo: true },
  },
  checks: {
    push: { snippet: 'docker-push', fixed: ['symptoms/push-completed'], notFixed: ['symptoms/server-error'] },
    pull: { snippet: 'docker-pull', fixed: ['symptoms/pull-completed'], notFixed: ['symptoms/server-error'] },
  },
  related: [
    's3-credentials',
    'x509-unknown-authority',
    'http-https-mismatch',
    'storage-redirect-unreachable',
    's3-unexpected-eof',
    'registry-config-error',
  ],
});
