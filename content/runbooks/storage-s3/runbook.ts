import { defineRunbook } from '../../../src/runbook/define.ts';

/**
 * Sources: topics.md 0 (version map), A38–A44, A48, A70, D36–D48, config.md 5 and 7. Two drivers, so each question after the first
 * stands twice; the answers lead to the driver that the version has.
 */
const beforeAws = [
  'see-images',
  'check-bucket',
  'write-policy',
  'attach-policy',
  'lifecycle-rule',
  'see-lifecycle',
  'put-lifecycle',
];
const beforeCompatible = ['see-images', 'check-endpoint', 'write-policy', 'policy-of-store', 'lifecycle-of-store'];
const afterwards = ['create-secret', 'use-secret', 'apply', 'push'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'version',
  questions: {
    version: {
      answers: { v2: 'store-v2', v1: 'store-v1', unsure: 'store-v1' },
      from: { fact: 's3Driver', answers: { s3_v2: 'v2', s3: 'v1' } },
      probe: 'show-s3-driver',
    },
    'store-v2': {
      answers: {
        aws: 'credentials-v2',
        vpc: 'credentials-v2-vpc',
        compatible: 'v2-compatible',
        unsure: 'credentials-v2',
      },
    },
    'store-v1': {
      answers: {
        aws: 'credentials-v1',
        vpc: 'credentials-v1-vpc',
        compatible: 'v1-compatible',
        unsure: 'credentials-v1',
      },
    },
    'credentials-v2': { answers: { role: 'v2-role', keys: 'v2-keys', unsure: 'v2-keys' } },
    'credentials-v2-vpc': { answers: { role: 'v2-vpc-role', keys: 'v2-vpc-keys', unsure: 'v2-vpc-keys' } },
    'credentials-v1': { answers: { role: 'v1-role', keys: 'v1-keys', unsure: 'v1-keys' } },
    'credentials-v1-vpc': { answers: { role: 'v1-vpc-role', keys: 'v1-vpc-keys', unsure: 'v1-vpc-keys' } },
  },
  outcomes: {
    'v2-keys': { steps: [...beforeAws, 'back-up', 'configure-v2-keys', ...afterwards], check: 'objects' },
    'v2-role': {
      steps: [...beforeAws, 'assign-role', 'back-up', 'configure-v2-role', ...afterwards],
      check: 'objects',
    },
    'v2-vpc-keys': {
      steps: [...beforeAws, 'back-up', 'configure-v2-vpc-keys', 'redirect-off', ...afterwards],
      check: 'objects',
    },
    'v2-vpc-role': {
      steps: [...beforeAws, 'assign-role', 'back-up', 'configure-v2-vpc-role', 'redirect-off', ...afterwards],
      check: 'objects',
    },
    'v2-compatible': {
      steps: [...beforeCompatible, 'back-up', 'configure-v2-compatible', 'redirect-off', ...afterwards],
      check: 'objects-at-endpoint',
    },
    'v1-keys': { steps: [...beforeAws, 'back-up', 'configure-v1-keys', ...afterwards], check: 'objects' },
    'v1-role': {
      steps: [...beforeAws, 'assign-role', 'back-up', 'configure-v1-role', ...afterwards],
      check: 'objects',
    },
    'v1-vpc-keys': {
      steps: [...beforeAws, 'back-up', 'configure-v1-vpc-keys', 'redirect-off', ...afterwards],
      check: 'objects',
    },
    'v1-vpc-role': {
      steps: [...beforeAws, 'assign-role', 'back-up', 'configure-v1-vpc-role', 'redirect-off', ...afterwards],
      check: 'objects',
    },
    'v1-compatible': {
      steps: [...beforeCompatible, 'back-up', 'configure-v1-compatible', 'redirect-off', ...afterwards],
      check: 'objects-at-endpoint',
    },
  },
  steps: {
    'see-images': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'check-bucket': { effect: 'read-only', snippet: 'check-bucket' },
    'check-endpoint': { effect: 'read-only', snippet: 'check-bucket-at-endpoint' },
    'write-policy': { effect: 'read-only', snippet: 's3-registry-policy' },
    'attach-policy': { effect: 'reconfigure', snippet: 'attach-s3-policy', undo: true },
    'policy-of-store': { effect: 'reconfigure', undo: true },
    'lifecycle-rule': { effect: 'read-only', snippet: 'multipart-lifecycle-rule' },
    'see-lifecycle': { effect: 'read-only', snippet: 'show-lifecycle-rules' },
    'put-lifecycle': { effect: 'reconfigure', snippet: 'put-lifecycle-rules', undo: true },
    'lifecycle-of-store': { effect: 'reconfigure', snippet: 'multipart-lifecycle-rule', undo: true },
    'assign-role': { effect: 'reconfigure', undo: true },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'configure-v2-keys': {
      effect: 'reconfigure',
      snippet: 'configure-s3-v2-keys',
      versions: { from: '17.10' },
      undo: true,
    },
    'configure-v2-role': {
      effect: 'reconfigure',
      snippet: 'configure-s3-v2-role',
      versions: { from: '17.10' },
      undo: true,
    },
    'configure-v2-vpc-keys': {
      effect: 'reconfigure',
      snippet: 'configure-s3-v2-vpc-keys',
      versions: { from: '17.10' },
      undo: true,
    },
    'configure-v2-vpc-role': {
      effect: 'reconfigure',
      snippet: 'configure-s3-v2-vpc-role',
      versions: { from: '17.10' },
      undo: true,
    },
    'configure-v2-compatible': {
      effect: 'reconfigure',
      snippet: 'configure-s3-v2-compatible',
      versions: { from: '17.10' },
      undo: true,
    },
    'configure-v1-keys': {
      effect: 'reconfigure',
      snippet: 'configure-s3-v1-keys',
      deprecatedFrom: '17.10',
      undo: true,
    },
    'configure-v1-role': {
      effect: 'reconfigure',
      snippet: 'configure-s3-v1-role',
      deprecatedFrom: '17.10',
      undo: true,
    },
    'configure-v1-vpc-keys': {
      effect: 'reconfigure',
      snippet: 'configure-s3-v1-vpc-keys',
      deprecatedFrom: '17.10',
      undo: true,
    },
    'configure-v1-vpc-role': {
      effect: 'reconfigure',
      snippet: 'configure-s3-v1-vpc-role',
      deprecatedFrom: '17.10',
      undo: true,
    },
    'configure-v1-compatible': {
      effect: 'reconfigure',
      snippet: 'configure-s3-v1-compatible',
      deprecatedFrom: '17.10',
      undo: true,
    },
    'redirect-off': { effect: 'reconfigure', snippet: 'disable-storage-redirect', undo: true },
    'create-secret': { effect: 'reconfigure', snippet: 'create-storage-secret', only: ['helm'], undo: true },
    'use-secret': { effect: 'reconfigure', snippet: 'use-storage-secret', only: ['helm'], undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
  },
  checks: {
    objects: {
      snippet: 'list-registry-objects',
      fixed: ['storage-s3/bucket-holds-images'],
      notFixed: ['storage-s3/bucket-empty'],
    },
    'objects-at-endpoint': {
      snippet: 'list-registry-objects-at-endpoint',
      fixed: ['storage-s3/bucket-holds-images'],
      notFixed: ['storage-s3/bucket-empty'],
    },
  },
  related: [
    'migrate-to-object-storage',
    'storage-redirect',
    's3-encryption',
    's3-credentials',
    's3-head-forbidden',
    'storage-overview',
  ],
  asks: ['bucket', 'region', 'gitlabVersion'],
  exhibits: [{ kind: 'settings', of: 'storage.s3_v2 storage.s3' }],
});
