import { defineSignatures, type Signature } from '../../../src/diagnose/define.ts';

/** What the commands of the five checks print. A line that names a fault leads to its runbook through a question; it is no cause here. */
const line = (
  pattern: RegExp,
  [text, other]: readonly [example: string, lookAlike: string],
  sets: NonNullable<Signature['sets']>,
): Signature => ({
  role: 'context',
  literals: [`${text.slice(0, text.indexOf(':'))}: `],
  pattern,
  sets,
  // The last of the five: everything before it was passed.
  ...(sets.catalogAnswer === 'token' ? { healthy: true } : {}),
  registry: true,
  examples: [text],
  lookAlikes: [other],
});

export default defineSignatures({
  'no-storage-errors': line(
    /^registry storage errors: none$/,
    ['registry storage errors: none', 'registry storage bucket: none'],
    { storageFailure: 'none' },
  ),
  'log-quiet': line(
    /^registry log check: no errors$/,
    ['registry log check: no errors', 'registry log check: no log'],
    { logCheck: 'quiet' },
  ),
  'log-registry': line(
    /^registry log check: errors of the registry$/,
    ['registry log check: errors of the registry', 'registry log check: errors of GitLab'],
    { logCheck: 'registry' },
  ),
  'log-gitlab': line(
    /^registry log check: errors of GitLab$/,
    ['registry log check: errors of GitLab', 'registry log check: errors of the registry'],
    { logCheck: 'gitlab' },
  ),
  'log-missing': line(/^registry log check: no log$/, ['registry log check: no log', 'registry log check: no errors'], {
    logCheck: 'no-log',
  }),
  'proxy-passes-on': line(
    /^registry proxy check: passes on$/,
    ['registry proxy check: passes on', 'registry proxy check: IPv6 refused'],
    { proxyCheck: 'passes-on' },
  ),
  'proxy-no-server': line(
    /^registry proxy check: no server for the registry$/,
    ['registry proxy check: no server for the registry', 'registry proxy check: passes on'],
    { proxyCheck: 'no-server' },
  ),
  'proxy-no-registry': line(
    /^registry proxy check: the registry does not answer$/,
    ['registry proxy check: the registry does not answer', 'registry proxy check: passes on'],
    { proxyCheck: 'no-registry' },
  ),
  'proxy-ipv6': line(
    /^registry proxy check: IPv6 refused$/,
    ['registry proxy check: IPv6 refused', 'registry proxy check: passes on'],
    { proxyCheck: 'ipv6' },
  ),
  'proxy-no-scheme': line(
    /^registry proxy check: X-Forwarded-Proto missing$/,
    ['registry proxy check: X-Forwarded-Proto missing', 'registry proxy check: passes on'],
    { proxyCheck: 'no-scheme' },
  ),
  'answer-token': line(
    /^registry catalog answer: asks for a token$/,
    ['registry catalog answer: asks for a token', 'registry catalog answer: asks for a token over plain HTTP'],
    { catalogAnswer: 'token' },
  ),
  'answer-plain-realm': line(
    /^registry catalog answer: asks for a token over plain HTTP$/,
    ['registry catalog answer: asks for a token over plain HTTP', 'registry catalog answer: asks for a token'],
    { catalogAnswer: 'plain-realm' },
  ),
  'answer-untrusted': line(
    /^registry catalog answer: certificate not trusted$/,
    ['registry catalog answer: certificate not trusted', 'registry catalog answer: certificate expired'],
    { catalogAnswer: 'untrusted' },
  ),
  'answer-expired': line(
    /^registry catalog answer: certificate expired$/,
    ['registry catalog answer: certificate expired', 'registry catalog answer: certificate not trusted'],
    { catalogAnswer: 'expired' },
  ),
  'answer-other-name': line(
    /^registry catalog answer: certificate for another name$/,
    ['registry catalog answer: certificate for another name', 'registry catalog answer: certificate expired'],
    { catalogAnswer: 'other-name' },
  ),
  'answer-no-tls': line(
    /^registry catalog answer: no TLS$/,
    ['registry catalog answer: no TLS', 'registry catalog answer: no connection'],
    { catalogAnswer: 'no-tls' },
  ),
  'answer-no-name': line(
    /^registry catalog answer: name not found$/,
    ['registry catalog answer: name not found', 'registry catalog answer: path not found'],
    { catalogAnswer: 'no-name' },
  ),
  'answer-no-connection': line(
    /^registry catalog answer: no connection$/,
    ['registry catalog answer: no connection', 'registry catalog answer: no TLS'],
    { catalogAnswer: 'no-connection' },
  ),
  'answer-gateway': line(
    /^registry catalog answer: gateway error$/,
    ['registry catalog answer: gateway error', 'registry catalog answer: unavailable'],
    { catalogAnswer: 'gateway' },
  ),
  'answer-unavailable': line(
    /^registry catalog answer: unavailable$/,
    ['registry catalog answer: unavailable', 'registry catalog answer: gateway error'],
    { catalogAnswer: 'unavailable' },
  ),
  'answer-not-found': line(
    /^registry catalog answer: path not found$/,
    ['registry catalog answer: path not found', 'registry catalog answer: name not found'],
    { catalogAnswer: 'not-found' },
  ),
  'answer-other': line(
    /^registry catalog answer: something else$/,
    ['registry catalog answer: something else', 'registry catalog answer: asks for a token'],
    { catalogAnswer: 'other' },
  ),
});
