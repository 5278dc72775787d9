import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B3, topics.md A2, A3, D30, D31, tokens-and-certs.md 7; reproduced (capture cert-expired). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'target',
  questions: {
    target: {
      answers: { registry: 'dates', realm: 'dates', storage: 'storage', unsure: 'dates' },
      from: {
        fact: 'tlsTarget',
        answers: { registry: 'registry', realm: 'realm', storage: 'storage', redirect: 'storage' },
      },
    },
    dates: {
      answers: { newer: 'reload', expired: 'issuer', valid: 'authority', unsure: 'issuer' },
      from: { fact: 'certificateDates', answers: { 'file-newer': 'newer', expired: 'expired', valid: 'valid' } },
      probe: 'check-certificate-dates',
    },
    issuer: {
      answers: {
        'lets-encrypt': 'renew',
        'cert-manager': 'cert-manager',
        other: 'new-certificate',
        unsure: 'new-certificate',
      },
    },
  },
  outcomes: {
    reload: { steps: ['compare', 'reload-nginx', 'reload-always'], check: 'dates' },
    renew: { steps: ['renew-now', 'why-not', 'reload-nginx'], check: 'dates' },
    'cert-manager': { steps: ['see-requests', 'mend-request'], check: 'dates' },
    'new-certificate': { steps: ['request', 'install', 'remember'], check: 'dates' },
    authority: { steps: ['look', 'install-chain', 'update-client'], check: 'login' },
    storage: { steps: ['look', 'renew-storage'], check: 'pull' },
  },
  steps: {
    compare: { effect: 'read-only', snippet: 'check-certificate-dates' },
    'reload-nginx': { effect: 'reconfigure', snippet: 'reload-nginx', undo: true },
    'reload-always': { effect: 'reconfigure', undo: true },
    'renew-now': { effect: 'reconfigure', snippet: 'renew-lets-encrypt', undo: true },
    'why-not': { effect: 'read-only' },
    'see-requests': { effect: 'read-only', snippet: 'show-cert-manager' },
    'mend-request': { effect: 'reconfigure', undo: true },
    request: { effect: 'read-only', snippet: 'request-tls-certificate' },
    install: { effect: 'reconfigure', snippet: 'install-certificate-and-key', undo: true },
    remember: { effect: 'read-only' },
    look: { effect: 'read-only', snippet: 'inspect-tls-endpoint' },
    'install-chain': { effect: 'reconfigure', snippet: 'install-certificate-chain', undo: true },
    'update-client': { effect: 'client-change', undo: true },
    'renew-storage': { effect: 'reconfigure', undo: true },
  },
  checks: {
    dates: {
      snippet: 'check-certificate-dates',
      fixed: ['x509-expired/dates-valid'],
      notFixed: ['x509-expired/dates-file-newer', 'x509-expired/dates-expired'],
    },
    login: { snippet: 'docker-login', fixed: ['symptoms/login-succeeded'] },
    pull: { snippet: 'docker-pull', fixed: ['symptoms/pull-completed'] },
  },
  related: ['clock-skew', 'x509-unknown-authority', 'x509-name-mismatch', 'registry-domain'],
});
