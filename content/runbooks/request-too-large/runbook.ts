import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B1, config.md 6 and 7; reproduced with NGINX 1.22 (capture nginx-413-body-too-large). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'server',
  questions: {
    server: {
      answers: {
        nginx: 'which-nginx',
        apache: 'apache',
        cloudflare: 'cloudflare',
        gateway: 'gateway',
        other: 'every-hop',
        unsure: 'which-nginx',
      },
      from: {
        fact: 'proxyServer',
        answers: {
          nginx: 'nginx',
          openresty: 'nginx',
          Apache: 'apache',
          cloudflare: 'cloudflare',
          awselb: 'gateway',
          'Microsoft-Azure-Application-Gateway': 'gateway',
          '*': 'other',
        },
      },
      probe: 'probe-large-upload',
    },
    'which-nginx': {
      answers: {
        own: 'own-nginx',
        bundled: 'bundled-nginx',
        ingress: 'ingress-nginx',
        'nginx-inc': 'nginx-inc',
        unsure: 'every-hop',
      },
    },
  },
  outcomes: {
    'own-nginx': { steps: ['nginx-limit', 'reload-nginx'], check: 'upload' },
    'bundled-nginx': {
      steps: ['show-limits', 'remove-own-limit', 'remove-own-limit-before-19-2', 'apply'],
      check: 'upload',
    },
    'ingress-nginx': { steps: ['ingress-limit', 'apply-ingress'], check: 'upload' },
    'nginx-inc': { steps: ['nginx-inc-limit', 'apply-ingress'], check: 'upload' },
    apache: { steps: ['apache-limit'], check: 'upload' },
    cloudflare: { steps: ['dns-only'], check: 'upload' },
    gateway: { steps: ['gateway-limit'], check: 'upload' },
    'every-hop': { steps: ['show-limits', 'test-from-inside', 'raise-outermost'], check: 'upload' },
  },
  steps: {
    'nginx-limit': { effect: 'reconfigure', snippet: 'nginx-body-size', undo: true },
    'reload-nginx': { effect: 'reconfigure', undo: true },
    'show-limits': { effect: 'read-only', snippet: 'show-body-limits' },
    'remove-own-limit': { effect: 'reconfigure', versions: { from: '19.2' }, undo: true },
    'remove-own-limit-before-19-2': { effect: 'reconfigure', versions: { until: '19.2' }, undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'ingress-limit': { effect: 'reconfigure', snippet: 'ingress-nginx-body-size', undo: true },
    'nginx-inc-limit': { effect: 'reconfigure', snippet: 'nginx-inc-body-size', undo: true },
    'apply-ingress': { effect: 'reconfigure', undo: true },
    'apache-limit': { effect: 'reconfigure', undo: true },
    'dns-only': { effect: 'reconfigure', undo: true },
    'gateway-limit': { effect: 'reconfigure', undo: true },
    'test-from-inside': { effect: 'read-only' },
    'raise-outermost': { effect: 'reconfigure', undo: true },
  },
  checks: {
    upload: {
      snippet: 'probe-large-upload',
      fixed: ['request-too-large/size-test-accepted'],
      notFixed: ['request-too-large/size-test-other'],
    },
  },
  related: [
    'push-retry-forwarded-headers',
    'token-expired-mid-push',
    'gateway-error',
    's3-unexpected-eof',
    'storage-full',
  ],
});
