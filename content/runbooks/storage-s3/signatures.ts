import { defineSignatures } from '../../../src/diagnose/define.ts';

/** A task has no causes: only what its own commands print, and a warning that needs no action. */
export default defineSignatures({
  'driver-v2': {
    role: 'context',
    literals: ['registry S3 driver: '],
    pattern: /^registry S3 driver: s3_v2$/,
    sets: { s3Driver: 's3_v2' },
    registry: true,
    examples: ['registry S3 driver: s3_v2'],
    lookAlikes: ['registry S3 driver: s3'],
  },
  'driver-v1': {
    role: 'context',
    literals: ['registry S3 driver: '],
    pattern: /^registry S3 driver: s3$/,
    sets: { s3Driver: 's3' },
    registry: true,
    examples: ['registry S3 driver: s3'],
    lookAlikes: ['registry S3 driver: s3_v2'],
  },
  // 17.10 to 18.11; the change to s3_v2 in 19.0 happens by itself.
  'v1-deprecated': {
    role: 'benign',
    literals: ['deprecated s3_v1 storage driver'],
    pattern: /You are using the deprecated s3_v1 storage driver\./,
    sets: { s3Driver: 's3' },
    registry: true,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=warning msg="WARNING: You are using the deprecated s3_v1 storage driver. AWS SDK v1 reached end-of-life on July 31, 2025" go_version=go1.24.3 version=v4.39.0-gitlab',
    ],
    lookAlikes: ['s3aws: AccessDenied: Access Denied'],
  },
  'bucket-reachable': {
    role: 'context',
    literals: ['registry bucket check: '],
    pattern: /^registry bucket check: reachable$/,
    registry: true,
    examples: ['registry bucket check: reachable'],
    lookAlikes: ['registry bucket check: not reachable'],
  },
  'bucket-unreachable': {
    role: 'context',
    literals: ['registry bucket check: '],
    pattern: /^registry bucket check: not reachable$/,
    registry: true,
    examples: ['registry bucket check: not reachable'],
    lookAlikes: ['registry bucket check: reachable'],
  },
  'bucket-holds-images': {
    role: 'context',
    literals: ['registry bucket check: '],
    pattern: /^registry bucket check: holds images$/,
    healthy: true,
    registry: true,
    examples: ['registry bucket check: holds images'],
    lookAlikes: ['registry bucket check: empty'],
  },
  'bucket-empty': {
    role: 'context',
    literals: ['registry bucket check: '],
    pattern: /^registry bucket check: empty$/,
    registry: true,
    examples: ['registry bucket check: empty'],
    lookAlikes: ['registry bucket check: holds images'],
  },
});
