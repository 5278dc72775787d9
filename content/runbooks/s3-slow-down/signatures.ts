import { defineSignatures } from '../../../src/diagnose/define.ts';

const v1 = (code: string, message: string, status: number) =>
  `time="2026-11-20T21:20:34.1Z" level=error msg="response completed with error" auth.user.name=root err.code=unknown err.detail="s3aws: ${code}: ${message}\\n\\tstatus code: ${status}, request id: A0B1, host id: 38bTLMfJ" err.message="unknown error" go.version=go1.19.8`;
const v2 = (operation: string, status: number, code: string, message: string) =>
  `time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="s3_v2: operation error S3: ${operation}, exceeded maximum number of attempts, 6, https response error StatusCode: ${status}, RequestID: A, HostID: B, api error ${code}: ${message}" error="unknown: unknown error" go_version=go1.24.3`;

export default defineSignatures({
  'slow-down': {
    role: 'cause',
    literals: ['SlowDown'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>SlowDown)\b/,
    sets: { storageFailure: 'busy' },
    registry: true,
    examples: [
      v1('SlowDown', 'Please reduce your request rate.', 503),
      v2('PutObject', 503, 'SlowDown', 'Please reduce your request rate.'),
      '{"storagedriver_s3":"s3aws: SlowDown: Please reduce your request rate.\\n\\tstatus code: 503, request id: A0B1, host id: 38bT"}',
    ],
    lookAlikes: [v1('AccessDenied', 'Access Denied', 403), 'level=warning msg="SlowDown requested by operator"'],
  },
  'store-fault': {
    role: 'cause',
    literals: ['InternalError', 'ServiceUnavailable'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>InternalError|ServiceUnavailable)\b/,
    sets: { storageFailure: 'busy' },
    registry: true,
    examples: [
      v1('InternalError', 'We encountered an internal error. Please try again.', 500),
      v1('ServiceUnavailable', 'Please reduce your request rate.', 503),
      v2('ListObjectsV2', 500, 'InternalError', 'We encountered an internal error. Please try again.'),
    ],
    lookAlikes: ['level=error msg="response completed with error" err.code=unknown err.detail="InternalError"'],
  },
  'sdk-slow-down': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['SlowDown: '],
    pattern:
      /(?:(?<!s3_v2: )\boperation error S3: [^\n]{0,400}?api error |(?<!s3aws: |api error )\b(?=SlowDown: [^"\n]{0,200}\n\tstatus code: 503))(?<storageErrorCode>SlowDown): /,
    sets: { storageFailure: 'busy' },
    examples: [
      'time="2026-11-20T21:23:14.4Z" level=error msg="unknown error completing upload: SlowDown: Please reduce your request rate.\\n\\tstatus code: 503, request id: A, host id: B" go.version=go1.19.8',
    ],
    lookAlikes: ['SlowDown requested'],
  },
  // A client that followed the redirect, or someone with curl, got it from the store itself.
  'store-says-slow-down': {
    role: 'cause',
    literals: ['<Code>SlowDown'],
    pattern: /<Error>\s{0,4}<Code>(?<storageErrorCode>SlowDown)<\/Code>/,
    sets: { storageFailure: 'busy' },
    examples: ['<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>'],
    lookAlikes: ['<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'],
  },
  // How the drivers of GitLab's registry pass on a 429 of any store.
  'driver-too-many-requests': {
    role: 'symptom',
    weight: 4,
    speakers: ['registry'],
    literals: ['too many requests: '],
    field: 'detail',
    pattern: /^(?:\w{2,10}: )?too many requests: /,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="too many requests" code=TOOMANYREQUESTS detail="too many requests: rateLimitExceeded" error="toomanyrequests: too many requests" go_version=go1.24.3',
    ],
    lookAlikes: [
      'time="2026-01-10T10:00:00.123Z" level=warning msg="rate_limiter reached threshold" go_version=go1.24.3',
    ],
  },
});
