import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A8, config.md 2.3 and 6; reproduced with NGINX 1.22 (captures nginx-no-forwarded-proto and its neighbours). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'location',
  questions: {
    location: {
      answers: {
        http: 'proxy',
        'other-host': 'proxy',
        https: 'not-the-headers',
        relative: 'not-the-headers',
        unsure: 'proxy',
      },
      from: {
        fact: 'uploadLocation',
        answers: { http: 'http', 'other-host': 'other-host', https: 'https', relative: 'relative' },
      },
      probe: 'probe-upload-location',
    },
    proxy: {
      answers: {
        nginx: 'own-nginx',
        bundled: 'bundled-nginx',
        apache: 'apache',
        haproxy: 'haproxy',
        ingress: 'ingress',
        unmanaged: 'relative-urls',
        unsure: 'relative-urls',
      },
    },
  },
  outcomes: {
    'own-nginx': { steps: ['nginx-headers', 'reload-nginx'], check: 'location' },
    'bundled-nginx': { steps: ['https-url', 'https-url-before-19-2', 'apply'], check: 'location' },
    apache: { steps: ['apache-headers'], check: 'location' },
    haproxy: { steps: ['haproxy-headers'], check: 'location' },
    ingress: { steps: ['load-balancer-headers', 'ingress-headers'], check: 'location' },
    'relative-urls': { steps: ['relative-urls', 'apply'], check: 'location' },
    'not-the-headers': { steps: ['read-upload-requests', 'act-on-status'], check: 'push' },
  },
  steps: {
    'nginx-headers': { effect: 'reconfigure', snippet: 'nginx-registry-location', undo: true },
    'reload-nginx': { effect: 'reconfigure', undo: true },
    'https-url': { effect: 'reconfigure', snippet: 'bundled-nginx-behind-tls', versions: { from: '19.2' }, undo: true },
    'https-url-before-19-2': {
      effect: 'reconfigure',
      snippet: 'bundled-nginx-behind-tls-before-19-2',
      versions: { until: '19.2' },
      undo: true,
    },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'apache-headers': { effect: 'reconfigure', undo: true },
    'haproxy-headers': { effect: 'reconfigure', undo: true },
    'load-balancer-headers': { effect: 'reconfigure', undo: true },
    'ingress-headers': { effect: 'reconfigure', snippet: 'ingress-forwarded-headers', undo: true },
    'relative-urls': { effect: 'reconfigure', snippet: 'relative-upload-urls', undo: true },
    'read-upload-requests': { effect: 'read-only', snippet: 'show-upload-requests' },
    'act-on-status': { effect: 'read-only' },
  },
  checks: {
    location: {
      snippet: 'probe-upload-location',
      fixed: ['push-retry-forwarded-headers/location-right', 'push-retry-forwarded-headers/location-relative'],
    },
    push: {
      snippet: 'docker-push',
      fixed: ['symptoms/push-completed'],
    },
  },
  related: ['http-https-mismatch', 'x509-name-mismatch', 'request-too-large', 'upload-state-lost', 'gateway-error'],
  exhibits: [{ kind: 'diagram', of: 'upload-flow' }],
});
