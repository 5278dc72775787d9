import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A51, A54, A68, A69, A71, A72; tokens-and-certs.md 1 to 4 and 7; beyond.md B9. Nothing here changes anything. */
export default defineRunbook({
  kind: 'reference',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'part',
  questions: {
    part: {
      answers: {
        token: 'token',
        internal: 'internal',
        upload: 'upload',
        download: 'download',
        unsure: 'token',
      },
    },
  },
  outcomes: {
    token: { steps: ['see-challenge', 'see-grant', 'see-clocks'], check: 'token-service' },
    internal: { steps: ['see-files', 'see-settings', 'see-configuration', 'ask-from-gitlab'], check: 'pair' },
    upload: { steps: ['see-requests', 'see-secrets'], check: 'location' },
    download: { steps: ['see-redirect'], check: 'blob' },
  },
  steps: {
    'see-challenge': { effect: 'read-only', snippet: 'show-auth-challenge' },
    'see-grant': { effect: 'read-only', snippet: 'show-pull-access' },
    'see-clocks': { effect: 'read-only', snippet: 'measure-clock-offset' },
    'see-files': { effect: 'read-only', snippet: 'show-key-paths' },
    'see-settings': { effect: 'read-only', snippet: 'show-token-settings' },
    'see-configuration': { effect: 'read-only', snippet: 'print-registry-configuration' },
    'ask-from-gitlab': { effect: 'read-only', snippet: 'ask-registry-from-gitlab' },
    'see-requests': { effect: 'read-only', snippet: 'show-upload-requests' },
    'see-secrets': { effect: 'read-only', snippet: 'compare-upload-secrets' },
    'see-redirect': { effect: 'read-only', snippet: 'check-blob-redirect' },
  },
  checks: {
    'token-service': {
      snippet: 'ask-token-service',
      fixed: ['token-rejected/asked-ok'],
      notFixed: [
        'token-rejected/asked-disabled',
        'token-rejected/asked-not-found',
        'token-rejected/asked-web-page',
        'token-rejected/asked-error',
        'token-rejected/asked-unreachable',
      ],
    },
    pair: {
      snippet: 'compare-key-pair',
      fixed: ['token-untrusted-key/key-pair-matches'],
      notFixed: ['token-untrusted-key/key-pair-differs', 'token-untrusted-key/key-pair-unreadable'],
    },
    location: {
      snippet: 'probe-upload-location',
      fixed: ['push-retry-forwarded-headers/location-right', 'push-retry-forwarded-headers/location-relative'],
      notFixed: [
        'push-retry-forwarded-headers/location-is-http',
        'push-retry-forwarded-headers/location-is-elsewhere',
        'push-retry-forwarded-headers/location-missing',
      ],
    },
    blob: {
      snippet: 'check-blob-redirect',
      fixed: ['s3-head-forbidden/check-passed'],
      notFixed: [
        's3-head-forbidden/check-refused-by-storage',
        's3-head-forbidden/check-refused-on-the-way',
        's3-head-forbidden/check-refused-before',
        's3-head-forbidden/check-no-token',
      ],
    },
  },
  related: ['first-checks', 'separate-nodes', 'storage-redirect', 'external-registry', 'token-duration', 'scaling'],
  asks: ['registryHost', 'gitlabHost', 'repository'],
  exhibits: [
    { kind: 'diagram', of: 'token-flow' },
    { kind: 'diagram', of: 'internal-communication' },
    { kind: 'diagram', of: 'upload-flow' },
    { kind: 'diagram', of: 'storage-redirect' },
    { kind: 'diagram', of: 'separate-nodes' },
  ],
});
