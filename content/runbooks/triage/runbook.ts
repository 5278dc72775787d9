import { defineRunbook } from '../../../src/runbook/define.ts';

/** For people without a log: what do they see, when, and who sees it. Each outcome hands over to a runbook. */
const lead = <const Id extends string>(goto: Id) => ({ steps: [], goto });

export default defineRunbook({
  kind: 'triage',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'what',
  questions: {
    what: {
      answers: {
        login: 'login-says',
        push: 'push-says',
        pull: 'pull-says',
        page: 'page-scope',
        'set-up': 'storage-s3',
        unsure: 'login-says',
      },
    },
    'login-says': {
      answers: {
        certificate: 'certificate-says',
        http: 'http-https-mismatch',
        denied: 'auth-denied',
        refused: 'since',
        gateway: 'registry-ipv6-upstream',
        unsure: 'since',
      },
    },
    'certificate-says': {
      answers: {
        authority: 'x509-unknown-authority',
        name: 'x509-name-mismatch',
        date: 'clock-skew',
        unsure: 'x509-unknown-authority',
      },
    },
    since: {
      answers: {
        secrets: 'token-untrusted-key',
        address: 'token-rejected',
        clock: 'clock-skew',
        never: 'token-rejected',
        unsure: 'token-untrusted-key',
      },
    },
    'push-says': {
      answers: {
        'cannot-log-in': 'login-says',
        denied: 'auth-denied',
        'too-large': 'request-too-large',
        'empty-403': 's3-head-forbidden',
        'server-error': 'storage-full',
        loops: 'push-which',
        unsure: 'push-which',
      },
    },
    'push-which': {
      answers: {
        'large-only': 'request-too-large',
        'every-new-layer': 'push-retry-forwarded-headers',
        unsure: 'push-retry-forwarded-headers',
      },
    },
    'pull-says': {
      answers: {
        denied: 'auth-denied',
        certificate: 'certificate-says',
        http: 'http-https-mismatch',
        gateway: 'registry-ipv6-upstream',
        'cannot-log-in': 'login-says',
        unsure: 'login-says',
      },
    },
    'page-scope': { answers: { all: 'since', one: 'auth-denied', unsure: 'since' } },
  },
  outcomes: {
    'auth-denied': lead('auth-denied'),
    'clock-skew': lead('clock-skew'),
    'http-https-mismatch': lead('http-https-mismatch'),
    'push-retry-forwarded-headers': lead('push-retry-forwarded-headers'),
    'registry-ipv6-upstream': lead('registry-ipv6-upstream'),
    'request-too-large': lead('request-too-large'),
    's3-head-forbidden': lead('s3-head-forbidden'),
    'storage-full': lead('storage-full'),
    'storage-s3': lead('storage-s3'),
    'token-rejected': lead('token-rejected'),
    'token-untrusted-key': lead('token-untrusted-key'),
    'x509-name-mismatch': lead('x509-name-mismatch'),
    'x509-unknown-authority': lead('x509-unknown-authority'),
  },
  steps: {},
  checks: {},
  related: [],
});
