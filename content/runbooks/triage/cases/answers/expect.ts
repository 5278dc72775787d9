import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { what: 'pull', 'pull-says': 'denied' }, outcome: 'auth-denied' },
    { answers: { what: 'login', 'login-says': 'certificate', 'certificate-says': 'date' }, outcome: 'clock-skew' },
    { answers: { what: 'login', 'login-says': 'http' }, outcome: 'http-https-mismatch' },
    {
      answers: { what: 'push', 'push-says': 'loops', 'push-which': 'every-new-layer' },
      outcome: 'push-retry-forwarded-headers',
    },
    { answers: { what: 'pull', 'pull-says': 'gateway' }, outcome: 'registry-ipv6-upstream' },
    { answers: { what: 'push', 'push-says': 'too-large' }, outcome: 'request-too-large' },
    { answers: { what: 'push', 'push-says': 'empty-403' }, outcome: 's3-head-forbidden' },
    { answers: { what: 'push', 'push-says': 'server-error' }, outcome: 'storage-full' },
    { answers: { what: 'set-up' }, outcome: 'storage-s3' },
    { answers: { what: 'page', 'page-scope': 'all', since: 'never' }, outcome: 'token-rejected' },
    { answers: { what: 'login', 'login-says': 'refused', since: 'secrets' }, outcome: 'token-untrusted-key' },
    {
      answers: { what: 'pull', 'pull-says': 'certificate', 'certificate-says': 'name' },
      outcome: 'x509-name-mismatch',
    },
    {
      answers: { what: 'login', 'login-says': 'certificate', 'certificate-says': 'authority' },
      outcome: 'x509-unknown-authority',
    },
  ],
});
