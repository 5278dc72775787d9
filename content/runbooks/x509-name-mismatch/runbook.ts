import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B3, topics.md A3, A30, A31, D30, tokens-and-certs.md 7; captures cert-name-mismatch, cert-cn-only, cert-realm-untrusted. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'names',
  questions: {
    names: {
      answers: {
        other: 'target',
        'no-san': 'reissue',
        address: 'dns-name',
        default: 'default-certificate',
        unsure: 'target',
      },
      // `match` leaves the question open: then the probe asked another address than the client did.
      from: {
        fact: 'tlsNames',
        answers: { mismatch: 'other', 'no-san': 'no-san', 'no-ip-san': 'address', 'default-certificate': 'default' },
      },
      probe: 'inspect-tls-endpoint',
    },
    target: {
      answers: { registry: 'which-side', realm: 'realm-url', unsure: 'which-side' },
      from: { fact: 'tlsTarget', answers: { registry: 'registry', realm: 'realm' } },
    },
    'which-side': {
      answers: {
        certificate: 'reissue',
        address: 'use-certified-name',
        'wrong-file': 'serve-right-file',
        uploads: 'lost-port',
        unsure: 'reissue',
      },
    },
    'realm-url': { answers: { right: 'reissue', wrong: 'correct-realm', unsure: 'reissue' } },
    'dns-name': { answers: { yes: 'use-certified-name', no: 'reissue-for-address', unsure: 'use-certified-name' } },
  },
  outcomes: {
    reissue: { steps: ['request', 'install'], check: 'names' },
    'reissue-for-address': { steps: ['request-address', 'install'], check: 'names' },
    'use-certified-name': { steps: ['look', 'change-name'], check: 'login' },
    'serve-right-file': {
      steps: ['show-served', 'set-path', 'set-path-before-19-2', 'set-path-elsewhere', 'apply-path'],
      check: 'names',
    },
    'default-certificate': {
      steps: ['show-ingress', 'create-secret', 'name-secret', 'apply-values', 'other-proxy'],
      check: 'names',
    },
    'correct-realm': { steps: ['set-realm', 'apply-realm'], check: 'login' },
    'lost-port': { steps: [], goto: 'push-retry-forwarded-headers' },
  },
  steps: {
    look: { effect: 'read-only', snippet: 'inspect-tls-endpoint' },
    request: { effect: 'read-only', snippet: 'request-tls-certificate' },
    'request-address': { effect: 'read-only', snippet: 'request-tls-certificate-for-address' },
    install: { effect: 'reconfigure', snippet: 'install-certificate-and-key', undo: true },
    'change-name': { effect: 'client-change', undo: true },
    'show-served': { effect: 'read-only', snippet: 'show-registry-proxy' },
    'set-path': {
      effect: 'reconfigure',
      snippet: 'registry-certificate-path',
      only: ['linux', 'compose'],
      versions: { from: '19.2' },
      undo: true,
    },
    'set-path-before-19-2': {
      effect: 'reconfigure',
      snippet: 'registry-certificate-path-before-19-2',
      only: ['linux', 'compose'],
      versions: { until: '19.2' },
      undo: true,
    },
    'set-path-elsewhere': {
      effect: 'reconfigure',
      snippet: 'registry-certificate-path',
      only: ['helm', 'source'],
      undo: true,
    },
    'apply-path': { effect: 'restart', snippet: 'reload-registry-proxy', undo: true },
    'show-ingress': { effect: 'read-only', snippet: 'show-registry-proxy' },
    'create-secret': { effect: 'reconfigure', snippet: 'install-certificate-and-key', only: ['helm'], undo: true },
    'name-secret': { effect: 'reconfigure', snippet: 'registry-certificate-path', only: ['helm'], undo: true },
    'apply-values': { effect: 'restart', snippet: 'apply-configuration', only: ['helm'], undo: true },
    'other-proxy': { effect: 'reconfigure', only: ['linux', 'compose', 'source'], undo: true },
    'set-realm': { effect: 'reconfigure', snippet: 'set-token-realm', undo: true },
    'apply-realm': { effect: 'restart', snippet: 'apply-configuration', undo: true },
  },
  checks: {
    names: { snippet: 'inspect-tls-endpoint', fixed: ['x509-name-mismatch/names-match'] },
    login: { snippet: 'docker-login', fixed: ['symptoms/login-succeeded'] },
  },
  related: ['x509-unknown-authority', 'push-retry-forwarded-headers', 'x509-expired', 'wrong-registry-address'],
});
