import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A14, A51, A52, signatures.md S0, S13; reproduced (captures s3-head-403-after-redirect, s3-get-403-after-redirect). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'who',
  questions: {
    who: {
      answers: {
        storage: 'code',
        egress: 'reach',
        proxy: 'proxy-block',
        rails: 'sign-in',
        unsure: 'code',
      },
      from: {
        fact: 'forbiddenBy',
        answers: { storage: 'storage', egress: 'egress', proxy: 'proxy', rails: 'rails' },
      },
      probe: 'check-blob-redirect',
    },
    code: {
      answers: {
        denied: 'server',
        clock: 'clock',
        key: 'credentials',
        archived: 'archived-objects',
        unsure: 'server',
      },
      from: {
        fact: 'storageErrorCode',
        answers: {
          AccessDenied: 'denied',
          RequestTimeTooSkewed: 'clock',
          SignatureDoesNotMatch: 'key',
          InvalidAccessKeyId: 'key',
          InvalidObjectState: 'archived',
        },
      },
      probe: 'check-blob-redirect',
    },
    server: { answers: { passed: 'reach', refused: 'encryption', unsure: 'encryption' } },
    reach: { answers: { allow: 'allow-network', keep: 'redirect-off', unsure: 'redirect-off' } },
    encryption: {
      answers: { kms: 'kms-key', other: 'iam-policy', unsure: 'iam-policy' },
      from: { fact: 'storageEncryption', answers: { kms: 'kms', other: 'other' } },
      probe: 'show-object-encryption',
    },
  },
  outcomes: {
    'iam-policy': { steps: ['show-storage', 'write-policy', 'attach-policy'], check: 'blob' },
    'kms-key': { steps: ['allow-key', 'write-policy', 'attach-policy'], check: 'blob' },
    'allow-network': { steps: ['show-bucket-policy', 'widen-network'], check: 'blob' },
    'redirect-off': { steps: ['disable-redirect', 'apply'], check: 'blob' },
    credentials: { steps: ['show-storage', 'correct-keys', 'apply'], check: 'blob' },
    'archived-objects': { steps: ['stop-archiving', 'restore-objects'], check: 'blob' },
    'proxy-block': { steps: ['name-proxy', 'let-through'], check: 'blob' },
    clock: { steps: [], goto: 'clock-skew' },
    'sign-in': { steps: [], goto: 'auth-denied' },
  },
  steps: {
    'show-storage': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'write-policy': { effect: 'read-only', snippet: 's3-registry-policy' },
    'attach-policy': { effect: 'reconfigure', snippet: 'attach-s3-policy', undo: true },
    'allow-key': { effect: 'reconfigure', snippet: 'kms-key-statement', undo: true },
    'show-bucket-policy': { effect: 'read-only', snippet: 'show-bucket-policy' },
    'widen-network': { effect: 'reconfigure', undo: true },
    'disable-redirect': { effect: 'reconfigure', snippet: 'disable-storage-redirect', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'correct-keys': { effect: 'reconfigure', undo: true },
    'stop-archiving': { effect: 'reconfigure', undo: true },
    'restore-objects': { effect: 'reconfigure', undo: true },
    'name-proxy': { effect: 'read-only', snippet: 'show-blob-answer' },
    'let-through': { effect: 'reconfigure', undo: true },
  },
  checks: {
    blob: {
      snippet: 'check-blob-redirect',
      fixed: ['s3-head-forbidden/check-passed'],
      notFixed: ['s3-head-forbidden/check-refused-before', 's3-head-forbidden/check-refused-on-the-way'],
    },
  },
  related: ['s3-credentials', 'storage-redirect-unreachable', 'auth-denied', 'clock-skew'],
});
