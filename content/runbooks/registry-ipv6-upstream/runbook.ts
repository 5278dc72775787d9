import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A19 and A54, beyond.md B11; reproduced with NGINX 1.22 (captures nginx-upstream-ipv6-refused, -localhost-both). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'listener',
  questions: {
    listener: {
      answers: {
        ipv4: 'proxy',
        ipv6: 'proxy',
        both: 'proxy-elsewhere',
        none: 'registry-down',
        unsure: 'proxy',
      },
      from: {
        fact: 'registryListener',
        answers: { ipv4: 'ipv4', ipv6: 'ipv6', both: 'both', none: 'none' },
      },
      probe: 'probe-registry-listener',
    },
    proxy: {
      answers: { bundled: 'set-address', own: 'own-nginx', unsure: 'set-address' },
    },
  },
  outcomes: {
    'set-address': { steps: ['registry-address', 'apply'], check: 'through-proxy' },
    'own-nginx': { steps: ['nginx-upstream', 'reload-nginx'], check: 'through-proxy' },
    'proxy-elsewhere': { steps: ['upstream-of-other-host', 'reload-nginx'], check: 'through-proxy' },
    'registry-down': { steps: ['registry-status', 'start-registry'], check: 'through-proxy' },
  },
  steps: {
    'registry-address': { effect: 'reconfigure', snippet: 'registry-http-address', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'nginx-upstream': { effect: 'reconfigure', snippet: 'nginx-registry-location', undo: true },
    'reload-nginx': { effect: 'reconfigure', undo: true },
    'upstream-of-other-host': { effect: 'reconfigure', undo: true },
    'registry-status': { effect: 'read-only', snippet: 'registry-status' },
    'start-registry': { effect: 'restart', snippet: 'restart-registry', undo: true },
  },
  checks: {
    'through-proxy': {
      snippet: 'check-through-proxy',
      fixed: ['registry-ipv6-upstream/answers-through-proxy'],
      notFixed: ['registry-ipv6-upstream/bad-gateway-through-proxy'],
    },
  },
  related: ['registry-unreachable', 'gateway-error', 'registry-crash-loop', 'internal-port', 'separate-nodes'],
});
