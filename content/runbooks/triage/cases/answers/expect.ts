import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { what: 'page', 'page-shows': 'one' }, outcome: 'auth-denied' },
    { answers: { what: 'login', 'login-says': 'certificate', 'certificate-says': 'not-yet' }, outcome: 'clock-skew' },
    { answers: { what: 'login', 'login-says': 'http' }, outcome: 'http-https-mismatch' },
    {
      answers: { what: 'push', 'push-says': 'loops', 'push-which': 'every-new-layer' },
      outcome: 'push-retry-forwarded-headers',
    },
    {
      answers: { what: 'login', 'login-says': 'gateway', 'gateway-says': 'every-other' },
      outcome: 'registry-ipv6-upstream',
    },
    { answers: { what: 'push', 'push-says': 'too-large' }, outcome: 'request-too-large' },
    { answers: { what: 'push', 'push-says': 'empty-403' }, outcome: 's3-head-forbidden' },
    { answers: { what: 'push', 'push-says': 'server-error', 'server-error': 'disk-full' }, outcome: 'storage-full' },
    { answers: { what: 'set-up' }, outcome: 'storage-s3' },
    { answers: { what: 'login', 'login-says': 'refused', since: 'address' }, outcome: 'token-rejected' },
    { answers: { what: 'login', 'login-says': 'refused', since: 'secrets' }, outcome: 'token-untrusted-key' },
    {
      answers: { what: 'login', 'login-says': 'certificate', 'certificate-says': 'name' },
      outcome: 'x509-name-mismatch',
    },
    {
      answers: { what: 'login', 'login-says': 'certificate', 'certificate-says': 'authority' },
      outcome: 'x509-unknown-authority',
    },
    {
      answers: { what: 'login', 'login-says': 'denied', 'denied-where': 'job-other-project' },
      outcome: 'ci-job-token-scope',
    },
    {
      answers: { what: 'login', 'login-says': 'denied', 'denied-where': 'dependency-proxy' },
      outcome: 'dependency-proxy',
    },
    {
      answers: { what: 'login', 'login-says': 'denied', 'denied-where': 'no-login' },
      outcome: 'no-basic-auth-credentials',
    },
    {
      answers: { what: 'login', 'login-says': 'denied', 'denied-where': 'mid-push' },
      outcome: 'token-expired-mid-push',
    },
    { answers: { what: 'login', 'login-says': 'denied', 'denied-where': 'too-many' }, outcome: 'rate-limited' },
    { answers: { what: 'login', 'login-says': 'reach', 'reach-says': 'refused' }, outcome: 'registry-unreachable' },
    { answers: { what: 'login', 'login-says': 'reach', 'reach-says': 'name' }, outcome: 'dns-failure' },
    { answers: { what: 'login', 'login-says': 'reach', 'reach-says': 'proxy' }, outcome: 'proxy-interference' },
    { answers: { what: 'login', 'login-says': 'gateway', 'gateway-says': 'always' }, outcome: 'gateway-error' },
    { answers: { what: 'start', 'start-says': 'storage' }, outcome: 'storage-health-check-failing' },
    { answers: { what: 'login', 'login-says': 'web-page', 'web-page': 'sure' }, outcome: 'request-not-forwarded' },
    { answers: { what: 'push', 'push-says': 'read-only' }, outcome: 'registry-read-only' },
    { answers: { what: 'push', 'push-says': 'name' }, outcome: 'invalid-image-name' },
    {
      answers: { what: 'push', 'push-says': 'manifest', 'push-manifest': 'list' },
      outcome: 'manifest-list-blob-unknown',
    },
    { answers: { what: 'push', 'push-says': 'manifest', 'push-manifest': 'schema' }, outcome: 'schema1-manifest' },
    { answers: { what: 'pull', 'pull-says': 'digest' }, outcome: 'digest-mismatch' },
    {
      answers: { what: 'push', 'push-says': 'server-error', 'server-error': 'disk-rights' },
      outcome: 'storage-permission',
    },
    {
      answers: { what: 'push', 'push-says': 'server-error', 'server-error': 'bucket', 's3-fault': 'always' },
      outcome: 's3-credentials',
    },
    {
      answers: { what: 'push', 'push-says': 'server-error', 'server-error': 'bucket', 's3-fault': 'large' },
      outcome: 's3-unexpected-eof',
    },
    {
      answers: { what: 'push', 'push-says': 'server-error', 'server-error': 'bucket', 's3-fault': 'load' },
      outcome: 's3-slow-down',
    },
    {
      answers: { what: 'push', 'push-says': 'server-error', 'server-error': 'bucket', 's3-fault': 'not-aws' },
      outcome: 's3-compatible-store',
    },
    { answers: { what: 'pull', 'pull-says': 'storage-address' }, outcome: 'storage-redirect-unreachable' },
    { answers: { what: 'pull', 'pull-says': 'platform' }, outcome: 'platform-mismatch' },
    { answers: { what: 'pull', 'pull-says': 'missing', 'pull-missing': 'tag' }, outcome: 'manifest-unknown' },
    { answers: { what: 'pull', 'pull-says': 'missing', 'pull-missing': 'layers' }, outcome: 'missing-blobs-after-gc' },
    { answers: { what: 'pull', 'pull-says': 'missing', 'pull-missing': 'old-client' }, outcome: 'oci-accept-header' },
    { answers: { what: 'page', 'page-shows': 'cleanup' }, outcome: 'cleanup-policy-keeps-tags' },
    { answers: { what: 'page', 'page-shows': 'delete-image' }, outcome: 'repository-delete-failed' },
    { answers: { what: 'page', 'page-shows': 'nameless' }, outcome: 'empty-tag-name' },
    { answers: { what: 'page', 'page-shows': 'delete-project' }, outcome: 'missing-registry-key' },
    { answers: { what: 'page', 'page-shows': 'rename' }, outcome: 'transfer-blocked-by-tags' },
    { answers: { what: 'start', 'start-says': 'database' }, outcome: 'metadata-database-migrations' },
  ],
});
