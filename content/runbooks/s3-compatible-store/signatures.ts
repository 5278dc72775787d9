import { defineSignatures } from '../../../src/diagnose/define.ts';

const v1 = (code: string, message: string, status: number) =>
  `time="2026-11-20T21:19:13.0Z" level=error msg="response completed with error" auth.user.name=root err.code=unknown err.detail="s3aws: ${code}: ${message}\\n\\tstatus code: ${status}, request id: A0B1, host id: 38bTLMfJ" err.message="unknown error" go.version=go1.19.8`;
const v2 = (operation: string, status: number, code: string, message: string) =>
  `time="2026-06-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="s3_v2: operation error S3: ${operation}, https response error StatusCode: ${status}, RequestID: A, HostID: , api error ${code}: ${message}" error="unknown: unknown error" go_version=go1.25.1 version=v4.40.0-gitlab`;

export default defineSignatures({
  // The driver of the second SDK builds requests from the endpoint and does not start with half of one.
  'endpoint-no-uri': {
    role: 'cause',
    literals: ['was not a valid URI'],
    pattern:
      /endpoint rule error, Custom endpoint ["'`]{0,2}(?<storageHost>[\w.:[\]-]{1,260})["'`]{0,2} was not a valid URI/,
    sets: { storeProblem: 'endpoint', storageFailure: 'incompatible' },
    examples: [
      'time="2026-06-10T10:00:00.123Z" level=fatal msg="configuring application: s3_v2: operation error S3: ListObjectsV2, resolve auth scheme: resolve endpoint: endpoint rule error, Custom endpoint `storage.example.com` was not a valid URI" go_version=go1.25.1 version=v4.40.0-gitlab',
    ],
    lookAlikes: ['endpoint rule error, Invalid Configuration: Missing Region'],
  },
  'checksum-refused': {
    role: 'cause',
    literals: ['XAmzContentSHA256Mismatch'],
    pattern:
      /(?:\bs3aws: |\boperation error S3: [^\n]{0,400}?api error )(?<storageErrorCode>XAmzContentSHA256Mismatch)\b/,
    sets: { storeProblem: 'checksum', storageFailure: 'incompatible' },
    examples: [
      v2('UploadPart', 400, 'XAmzContentSHA256Mismatch', 'UnknownError'),
      '{"code":"UNKNOWN","detail":"s3_v2: operation error S3: PutObject, https response error StatusCode: 400, RequestID: A, HostID: , api error XAmzContentSHA256Mismatch: The provided checksum does not match","error":"unknown: unknown error","go_version":"go1.25.1","level":"error","msg":"unknown error"}',
    ],
    lookAlikes: ['An error occurred (XAmzContentSHA256Mismatch) when calling the PutObject operation'],
  },
  'checksum-header-refused': {
    role: 'cause',
    literals: ['x-amz-checksum-', 'x-amz-sdk-checksum'],
    pattern:
      /\boperation error S3: [^\n]{0,400}?api error (?<storageErrorCode>InvalidArgument|InvalidRequest): [^"\n]{0,200}?x-amz-(?:checksum-|sdk-checksum)/,
    sets: { storeProblem: 'checksum', storageFailure: 'incompatible' },
    examples: [v2('PutObject', 400, 'InvalidArgument', 'x-amz-checksum-crc64nvme is not supported')],
    lookAlikes: ['< x-amz-checksum-crc32: AAAAAA=='],
  },
  'not-implemented': {
    role: 'cause',
    literals: ['NotImplemented'],
    pattern: /(?:\bs3aws: |\boperation error S3: [^\n]{0,400}?api error )(?<storageErrorCode>NotImplemented)\b/,
    sets: { storeProblem: 'checksum', storageFailure: 'incompatible' },
    examples: [
      v2('PutObject', 501, 'NotImplemented', 'A header you provided implies functionality that is not implemented'),
      v1('NotImplemented', 'A header you provided implies functionality that is not implemented', 501),
    ],
    lookAlikes: ['{"errors":[{"code":"NOT_IMPLEMENTED","message":"operation not available"}]}'],
  },
  'delete-refused': {
    role: 'cause',
    literals: ['MissingContentMD5', 'S3: DeleteObjects'],
    pattern:
      /\boperation error S3: (?:DeleteObjects, [^\n]{0,400}?api error (?<storageErrorCode>MissingContentMD5|InvalidRequest)\b|[^\n]{0,400}?api error MissingContentMD5\b)/,
    sets: { storeProblem: 'delete', storageFailure: 'incompatible' },
    examples: [
      v2('DeleteObjects', 400, 'MissingContentMD5', 'Missing required header for this request: Content-MD5'),
      v2('DeleteObjects', 400, 'InvalidRequest', 'Missing required header for this request'),
    ],
    lookAlikes: [v2('DeleteObjects', 403, 'AccessDenied', 'Access Denied')],
  },
  'signature-v2-refused': {
    role: 'cause',
    literals: ['Please use AWS4-HMAC-SHA256'],
    pattern:
      /(?:\bs3aws: |\boperation error S3: [^\n]{0,400}?api error )(?<storageErrorCode>InvalidRequest): The authorization mechanism you have provided is not supported\. Please use AWS4-HMAC-SHA256/,
    sets: { storeProblem: 'signature', storageFailure: 'incompatible' },
    examples: [
      v1(
        'InvalidRequest',
        'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
        400,
      ),
    ],
    lookAlikes: ['X-Amz-Algorithm=AWS4-HMAC-SHA256'],
  },
  // Cloudflare R2 and others say 401 where S3 says 403.
  unauthorized: {
    role: 'cause',
    literals: ['Unauthorized: Unauthorized', 'api error Unauthorized'],
    pattern: /\bs3(?:aws: Unauthorized: |_v2: [^\n]{0,400}?api error Unauthorized\b)/,
    sets: { storeProblem: 'token', storageFailure: 'incompatible', storageErrorCode: 'Unauthorized' },
    registry: true,
    examples: [
      '{"level":"fatal","msg":"configuring application: s3aws: Unauthorized: Unauthorized\\n\\tstatus code: 401, request id: , host id: ","time":"2024-12-13T14:10:49.049Z"}',
      v2('ListObjectsV2', 401, 'Unauthorized', 'Unauthorized'),
    ],
    lookAlikes: ['unauthorized: authentication required', v1('AccessDenied', 'Access Denied', 403)],
  },
  // s3_v2 in GitLab 18.0.1, where no rootdirectory is set.
  'empty-key': {
    role: 'cause',
    literals: ['input member Key must not be empty'],
    pattern: /operation error S3: HeadObject, [^\n]{0,300}?input member Key must not be empty/,
    sets: { storeProblem: 'empty-key', storageFailure: 'incompatible' },
    examples: [
      'time="2025-06-02T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="s3_v2: operation error S3: HeadObject, serialization failed: serialization failed: input member Key must not be empty" error="unknown: unknown error" go_version=go1.23.9 version=v4.21.0-gitlab',
    ],
    lookAlikes: ['input member Bucket must not be empty'],
  },
  'object-too-large': {
    role: 'cause',
    literals: ['EntityTooLarge'],
    pattern: /(?:\bs3aws: |\boperation error S3: [^\n]{0,400}?api error )(?<storageErrorCode>EntityTooLarge)\b/,
    sets: { storeProblem: 'too-large', storageFailure: 'incompatible' },
    examples: [
      v1('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', 400),
      v2('CopyObject', 400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size'),
    ],
    lookAlikes: ['413 Request Entity Too Large'],
  },
  // Log levels have other names in the second driver; the wrong ones are left out of account, nothing else.
  'log-level-of-other-driver': {
    role: 'benign',
    literals: ['has been passed to S3 driver'],
    pattern: /S3 driver v[12] log level "?[\w,-]{1,200}"? has been passed to S3 driver v[12]\. Ignoring/,
    registry: true,
    examples: [
      'time="2026-06-10T10:00:00.123Z" level=warning msg="S3 driver v1 log level \\"logdebug\\" has been passed to S3 driver v2. Ignoring. Please adjust your configuration" go_version=go1.25.1',
    ],
    lookAlikes: ['invalid loglevel loud Must be one of [error, warn, info, debug]'],
  },
});
