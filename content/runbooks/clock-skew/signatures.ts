/** Texts: signatures.md S1, S13, Go's x509; tokens-and-certs.md 6 for the limits of 65 and 60 seconds. */
import { defineSignatures } from '../../../src/diagnose/define.ts';

export default defineSignatures({
  // --- the registry: a token from the future can only come from a clock that disagrees ---
  'token-not-yet-valid': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['token not to be used before', 'token used before time'],
    pattern: /token used before time|token not to be used before \d{4}-/,
    sets: { clockProblem: 'not-yet-valid', tokenService: 'ok' },
    registry: true,
    examples: [
      'time="2026-11-20T21:56:52.157040846Z" level=info msg="token not to be used before 2026-11-20 22:05:44 +0000 UTC - currently 2026-11-20 21:56:52.157013547 +0000 UTC m=+2.471599922"',
      'time="2026-01-10T10:00:00.123Z" level=warning msg="token used before time" go_version=go1.24.3 valid_after="2026-01-10 10:08:00 +0000 UTC" version=v4.39.0-gitlab',
      '{"level":"info","msg":"token not to be used before 2026-11-20 20:38:29 +0000 UTC - currently 2026-11-20 20:28:30.1 +0000 UTC m=+0.26","time":"2026-11-20T20:28:30.1Z"}',
    ],
    lookAlikes: [
      'level=error msg="token not to be used before 1464211528 or after 1464211593 - currently 1464211676"',
      'level=info msg="token not to be used after 2026-11-20 21:02:45 +0000 UTC - currently 2026-11-20 21:56:46 +0000 UTC"',
    ],
  },
  // A clock, or a push that took longer than the token lives; where a login is refused at once, the token was new.
  'token-expired': {
    role: 'symptom',
    speakers: ['registry', 'unknown'],
    literals: ['token not to be used after', 'token has expired'],
    pattern: /msg"?[=:] ?"token has expired"|token not to be used after \d{4}-/,
    confirmedBy: ['clock-skew/fresh-login-refused'],
    suggests: { 'clock-skew': 5, 'token-expired-mid-push': 4 },
    sets: { clockProblem: 'expired', tokenService: 'ok' },
    registry: true,
    examples: [
      'time="2026-11-20T21:56:46.061930652Z" level=info msg="token not to be used after 2026-11-20 21:02:45 +0000 UTC - currently 2026-11-20 21:56:46.061908251 +0000 UTC m=+0.559065150"',
      'time="2026-01-10T10:00:00.123Z" level=warning msg="token has expired" go_version=go1.24.3 valid_until="2026-01-10 09:50:00 +0000 UTC" version=v4.39.0-gitlab',
    ],
    lookAlikes: ['denied: Your authorization token has expired. Reauthenticate and try again.'],
  },
  // Registry 2.5 has one message for both ends.
  'token-outside-times': {
    role: 'symptom',
    speakers: ['registry', 'unknown'],
    literals: ['token not to be used before'],
    pattern: /token not to be used before \d{6,12} or after \d{6,12} - currently \d{6,12}/,
    confirmedBy: ['clock-skew/fresh-login-refused'],
    suggests: { 'clock-skew': 5, 'token-expired-mid-push': 4 },
    sets: { clockProblem: 'expired', tokenService: 'ok' },
    registry: true,
    examples: [
      'time="2016-05-25T16:27:56.67271054-05:00" level=error msg="token not to be used before 1464211528 or after 1464211593 - currently 1464211676"',
    ],
    lookAlikes: ['level=info msg="token not to be used before 2026-11-20 22:05:44 +0000 UTC"'],
  },
  'fresh-login-refused': {
    role: 'context',
    literals: ['login attempt to '],
    pattern: /login attempt to https?:\/\/[\w.:[\]-]{1,260}\/v2\/ failed with status: 401/,
    sets: { freshLogin: 'refused' },
    registry: true,
    examples: [
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 401 Unauthorized',
    ],
    lookAlikes: ['login attempt to https://registry.example.com/v2/ failed with status: 404 Not Found'],
  },
  'fresh-login-accepted': {
    role: 'context',
    literals: ['Login Succeeded'],
    pattern: /^Login Succeeded!?$/,
    sets: { freshLogin: 'accepted' },
    registry: true,
    examples: ['Login Succeeded', 'Login Succeeded!'],
    lookAlikes: ['If you see Login Succeeded, go on'],
  },

  // --- object storage: requests carry the time they were signed at ---
  's3-time-skewed': {
    role: 'cause',
    speakers: ['registry', 'storage', 'unknown'],
    literals: ['RequestTimeTooSkewed'],
    pattern: /RequestTimeTooSkewed/,
    sets: { clockProblem: 'storage' },
    examples: [
      'time="2026-11-20T21:21:28.619286779Z" level=error msg="response completed with error" auth.user.name=root err.code=unknown err.detail="s3aws: RequestTimeTooSkewed: The difference between the request time and the current time is too large.\\n\\tstatus code: 403, request id: 1EFA70D7C1541BDA, host id: x" err.message="unknown error" go.version=go1.19.8',
      'time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="s3_v2: operation error S3: PutObject, https response error StatusCode: 403, RequestID: A, HostID: B, api error RequestTimeTooSkewed: The difference between the request time and the current time is too large." error="unknown: unknown error" go_version=go1.24.3',
      '<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message></Error>',
    ],
    lookAlikes: ['<Error><Code>RequestTimeout</Code></Error>'],
  },
  'gcs-token-time': {
    role: 'cause',
    speakers: ['registry', 'storage', 'unknown'],
    literals: ['must be a short-lived token'],
    pattern: /Invalid JWT: Token must be a short-lived token/,
    sets: { clockProblem: 'storage' },
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="gcs: oauth2: cannot fetch token: 400 Bad Request Response: {\\"error\\":\\"invalid_grant\\",\\"error_description\\":\\"Invalid JWT: Token must be a short-lived token\\"}" go_version=go1.24.3',
    ],
    lookAlikes: ['{"error":"invalid_grant","error_description":"Invalid JWT Signature."}'],
  },
  // The clock, or a service account key that was deleted.
  'gcs-invalid-grant': {
    role: 'symptom',
    speakers: ['registry', 'storage', 'unknown'],
    literals: ['oauth2: cannot fetch token'],
    pattern: /oauth2: cannot fetch token: 400[\s\S]{0,120}?invalid_grant(?!.{0,60}(?:Signature|not found))/,
    weight: 4,
    sets: { clockProblem: 'storage' },
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="gcs: oauth2: cannot fetch token: 400 Bad Request Response: {\\"error\\":\\"invalid_grant\\"}" go_version=go1.24.3',
    ],
    lookAlikes: [
      'oauth2: cannot fetch token: 400 Bad Request Response: {"error":"invalid_grant","error_description":"Invalid JWT Signature."}',
      'oauth2: cannot fetch token: 401 Unauthorized',
    ],
  },
  'azure-time-frame': {
    role: 'symptom',
    speakers: ['registry', 'storage', 'unknown'],
    literals: ['in the specified time frame'],
    pattern: /Signature not valid in the specified time frame/,
    sets: { clockProblem: 'storage' },
    examples: [
      '<AuthenticationErrorDetail>Signature not valid in the specified time frame: Start [Fri, 20 Nov 2026 20:00:00 GMT]</AuthenticationErrorDetail>',
    ],
    lookAlikes: ['no backup ran in the specified timeframe'],
  },

  // --- certificates: "is before" means the clock is behind; "is after" is an expired certificate ---
  'certificate-not-yet-valid': {
    role: 'cause',
    literals: ['not yet valid: current time'],
    pattern:
      /x509: certificate has expired or is not yet valid: current time [\d-]{10}T[\d:.]{5,20}(?:Z|[+-][\d:]{4,6}) is before /,
    sets: { clockProblem: 'certificate' },
    examples: [
      'Error response from daemon: Get "https://registry.example.com:5050/v2/": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2020-01-01T00:03:11Z is before 2026-10-16T00:00:00Z',
    ],
    lookAlikes: [
      'x509: certificate has expired or is not yet valid: current time 2026-11-20T22:00:00Z is after 2026-10-16T00:00:00Z',
    ],
  },
  // curl and openssl have a text and a number of their own for it.
  'certificate-not-yet-valid-openssl': {
    role: 'cause',
    literals: ['certificate is not yet valid'],
    pattern:
      /(?:SSL certificate problem|verify error:num=9|Verify return code: 9|SSL routines)[^\n]{0,60}certificate is not yet valid/,
    sets: { clockProblem: 'certificate' },
    examples: [
      '* SSL certificate problem: certificate is not yet valid',
      'verify error:num=9:certificate is not yet valid',
      '    Verify return code: 9 (certificate is not yet valid)',
    ],
    lookAlikes: ['* SSL certificate problem: certificate has expired'],
  },

  // --- what our own commands and timedatectl print ---
  'registry-behind': {
    role: 'cause',
    literals: ['registry clock minus GitLab'],
    pattern: /^registry clock minus GitLab clock: (?<clockOffset>-(?:6[6-9]|[7-9]\d|[1-9]\d{2,8})) s$/,
    sets: { clocks: 'registry-behind' },
    registry: true,
    examples: ['registry clock minus GitLab clock: -600 s', 'registry clock minus GitLab clock: -66 s'],
    lookAlikes: ['registry clock minus GitLab clock: -65 s', 'registry clock minus GitLab clock: 600 s'],
  },
  'registry-ahead': {
    role: 'cause',
    literals: ['registry clock minus GitLab'],
    pattern: /^registry clock minus GitLab clock: (?<clockOffset>6[1-9]|[7-9]\d|[1-9]\d{2,8}) s$/,
    sets: { clocks: 'registry-ahead' },
    registry: true,
    examples: ['registry clock minus GitLab clock: 3240 s', 'registry clock minus GitLab clock: 61 s'],
    lookAlikes: ['registry clock minus GitLab clock: 60 s', 'registry clock minus GitLab clock: -3240 s'],
  },
  'clocks-agree': {
    role: 'context',
    literals: ['registry clock minus GitLab'],
    pattern: /^registry clock minus GitLab clock: (?<clockOffset>-?[1-5]?\d|60|-6[0-5]) s$/,
    sets: { clocks: 'agree' },
    healthy: true,
    registry: true,
    examples: ['registry clock minus GitLab clock: 0 s', 'registry clock minus GitLab clock: -65 s'],
    lookAlikes: ['registry clock minus GitLab clock: -66 s', 'registry clock minus GitLab clock: 61 s'],
  },
  'host-synchronised': {
    role: 'context',
    literals: ['host clock: '],
    pattern: /^host clock: synchronised$/,
    sets: { clockSynchronised: 'yes' },
    registry: true,
    examples: ['host clock: synchronised'],
    lookAlikes: ['host clock: not synchronised'],
  },
  'host-not-synchronised': {
    role: 'symptom',
    literals: ['host clock: '],
    pattern: /^host clock: not synchronised$/,
    weight: 4,
    sets: { clockSynchronised: 'no' },
    registry: true,
    examples: ['host clock: not synchronised'],
    lookAlikes: ['host clock: synchronised'],
  },
  'timedatectl-no': {
    role: 'symptom',
    literals: ['synchronized: no'],
    pattern: /(?:System clock|NTP) synchronized: no$/,
    sets: { clockSynchronised: 'no' },
    examples: ['System clock synchronized: no', '     NTP synchronized: no'],
    lookAlikes: ['System clock synchronized: yes'],
  },
  'timedatectl-yes': {
    role: 'context',
    literals: ['synchronized: yes'],
    pattern: /(?:System clock|NTP) synchronized: yes$/,
    sets: { clockSynchronised: 'yes' },
    examples: ['System clock synchronized: yes'],
    lookAlikes: ['System clock synchronized: no'],
  },
  'longer-lifetime': {
    role: 'context',
    literals: ['token lifetime: '],
    pattern: /^token lifetime: (?:30[1-9]|3[1-9]\d|[4-9]\d{2}|[1-9]\d{3,5}) s$/,
    healthy: true,
    registry: true,
    examples: ['token lifetime: 900 s'],
    lookAlikes: ['token lifetime: 300 s'],
  },
  'short-lifetime': {
    role: 'context',
    literals: ['token lifetime: '],
    pattern: /^token lifetime: (?:[12]?\d{1,2}|300) s$/,
    registry: true,
    examples: ['token lifetime: 300 s', 'token lifetime: 60 s'],
    lookAlikes: ['token lifetime: 900 s'],
  },
});
