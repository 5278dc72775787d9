import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { clocks: 'apart' }, outcome: 'clock-skew' },
    { answers: { clocks: 'unsure', storage: 'trouble' }, outcome: 's3-credentials' },
    { answers: { clocks: 'agree', storage: 'disk-full' }, outcome: 'storage-full' },
    { answers: { clocks: 'agree', storage: 'disk-rights' }, outcome: 'storage-permission' },
    { answers: { clocks: 'agree', storage: 'unsure', logs: 'registry' }, outcome: 'registry-errors' },
    { answers: { clocks: 'agree', storage: 'unsure', logs: 'gitlab' }, outcome: 'gitlab-errors' },
    { answers: { clocks: 'agree', storage: 'unsure', logs: 'no-log' }, outcome: 'registry-crash-loop' },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'unsure', proxy: 'no-server' },
      outcome: 'request-not-forwarded',
    },
    { answers: { clocks: 'agree', storage: 'quiet', logs: 'unsure', proxy: 'no-registry' }, outcome: 'gateway-error' },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'unsure', proxy: 'ipv6' },
      outcome: 'registry-ipv6-upstream',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'unsure', proxy: 'no-scheme' },
      outcome: 'push-retry-forwarded-headers',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'token' },
      outcome: 'all-well',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'plain-realm' },
      outcome: 'token-rejected',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'untrusted' },
      outcome: 'x509-unknown-authority',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'expired' },
      outcome: 'x509-expired',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'other-name' },
      outcome: 'x509-name-mismatch',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'no-tls' },
      outcome: 'http-https-mismatch',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'no-name' },
      outcome: 'dns-failure',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'no-connection' },
      outcome: 'registry-unreachable',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'gateway' },
      outcome: 'gateway-error',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'unavailable' },
      outcome: 'storage-health-check-failing',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'not-found' },
      outcome: 'request-not-forwarded',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'other' },
      outcome: 'wrong-registry-address',
    },
    {
      answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet', proxy: 'passes-on', answer: 'unsure' },
      outcome: 'from-what-you-see',
    },
  ],
});
