import { defineSignatures } from '../../../src/diagnose/define.ts';

/** Driver `s3` of distribution and of GitLab up to 18.11. */
const v1 = (code: string, message: string, status: number) =>
  `time="2026-11-20T21:19:13.077494183Z" level=error msg="response completed with error" auth.user.name=root err.code=unknown err.detail="s3aws: ${code}: ${message}\\n\\tstatus code: ${status}, request id: 0000000000000003, host id: 38bTLMfJy2Zi" err.message="unknown error" go.version=go1.19.8`;
/** Driver `s3_v2`, from GitLab 19.0 on also what `s3` means. */
const v2 = (operation: string, status: number, code: string, message: string) =>
  `time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="s3_v2: operation error S3: ${operation}, https response error StatusCode: ${status}, RequestID: A, HostID: B, api error ${code}: ${message}" error="unknown: unknown error" go_version=go1.24.3`;
const body = (enclosed: string) =>
  `{"errors":[{"code":"UNKNOWN","message":"unknown error","detail":{"DriverName":"s3aws","Enclosed":${enclosed}}}]}`;

export default defineSignatures({
  'access-denied': {
    role: 'cause',
    literals: ['AccessDenied'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>AccessDenied)\b/,
    sets: { storageFailure: 'refused' },
    registry: true,
    examples: [
      v1('AccessDenied', 'Access Denied', 403),
      v2('PutObject', 403, 'AccessDenied', 'Access Denied'),
      '{"storagedriver_s3":"s3aws: AccessDenied: Access Denied\\n\\tstatus code: 403, request id: CDE1A559A8BFFF88, host id: fiZJ9FmE"}',
    ],
    lookAlikes: [
      v1('NoSuchKey', 'The specified key does not exist.', 404),
      '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    ],
  },
  // An answer to HEAD has no body, so the SDK has only the status to go by.
  'head-denied': {
    role: 'cause',
    literals: ['Forbidden: Forbidden'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )Forbidden: Forbidden/,
    sets: { storageFailure: 'refused', storageErrorCode: 'AccessDenied' },
    registry: true,
    examples: [v1('Forbidden', 'Forbidden', 403), v2('HeadObject', 403, 'Forbidden', 'Forbidden')],
    lookAlikes: ['Forbidden: Forbidden (403)'],
  },
  'denied-by-key': {
    role: 'cause',
    literals: ['api error KMS.', 's3aws: KMS.', 'AccessDenied: User: '],
    pattern:
      /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?:KMS\.\w{1,60}: |AccessDenied: User: [^"\n]{0,300}? to perform: kms:\w{1,60})/,
    sets: { storageFailure: 'refused', storageErrorCode: 'AccessDenied', storageEncryption: 'kms' },
    registry: true,
    examples: [
      v2(
        'PutObject',
        403,
        'AccessDenied',
        'User: arn:aws:iam::123456789012:user/registry is not authorized to perform: kms:GenerateDataKey on this resource',
      ),
      v1('KMS.DisabledException', 'the key is disabled', 400),
    ],
    lookAlikes: [v1('AccessDenied', 'Access Denied', 403)],
  },
  'unknown-access-key': {
    role: 'cause',
    literals: ['InvalidAccessKeyId'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>InvalidAccessKeyId)\b/,
    sets: { storageFailure: 'refused' },
    registry: true,
    examples: [
      v1('InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', 403),
      '{"err.code":"manifest unknown","err.detail":"s3aws: InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records.\\n\\tstatus code: 403, request id: A","level":"error","msg":"response completed with error"}',
    ],
    lookAlikes: ['An error occurred (InvalidAccessKeyId) when calling the ListBuckets operation'],
  },
  'wrong-signature': {
    role: 'cause',
    literals: ['SignatureDoesNotMatch'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>SignatureDoesNotMatch)\b/,
    sets: { storageFailure: 'refused' },
    registry: true,
    examples: [
      v1(
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
        403,
      ),
      v2('ListObjectsV2', 403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match.'),
    ],
    lookAlikes: ['<Error><Code>SignatureDoesNotMatch</Code></Error>'],
  },
  'expired-token': {
    role: 'cause',
    literals: ['ExpiredToken', 'InvalidToken'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>ExpiredToken|InvalidToken)\b/,
    sets: { storageFailure: 'refused' },
    registry: true,
    examples: [
      v1('ExpiredToken', 'The provided token has expired.', 400),
      v2('PutObject', 400, 'ExpiredToken', 'The provided token has expired.'),
      v1('InvalidToken', 'The provided token is malformed or otherwise invalid.', 400),
    ],
    lookAlikes: ['level=warning msg="token has expired" valid_until=2026-01-10T10:00:00Z'],
  },
  'no-credentials': {
    role: 'cause',
    literals: ['NoCredentialProviders'],
    pattern: /\bs3aws: (?<storageErrorCode>NoCredentialProviders): /,
    sets: { storageFailure: 'refused' },
    registry: true,
    examples: [
      'time="2026-11-20T21:26:00.1Z" level=error msg="response completed with error" err.code=unknown err.detail="s3aws: NoCredentialProviders: no valid providers in chain. Deprecated.\\n\\tFor verbose messaging see aws.Config.CredentialsChainVerboseErrors" err.message="unknown error" go.version=go1.19.8',
    ],
    lookAlikes: ['level=error msg="terraform: NoCredentialProviders: no valid providers in chain"'],
  },
  'no-credentials-v2': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['no EC2 IMDS role found', 'refresh cached credentials'],
    pattern: /\bfailed to refresh cached credentials\b|\bno EC2 IMDS role found\b/,
    sets: { storageFailure: 'refused', storageErrorCode: 'NoCredentialProviders' },
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="s3_v2: operation error S3: PutObject, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found" error="unknown: unknown error" go_version=go1.24.3',
    ],
    lookAlikes: ['failed to refresh cached certificates'],
  },
  'no-such-bucket': {
    role: 'cause',
    literals: ['NoSuchBucket'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>NoSuchBucket)\b/,
    sets: { storageFailure: 'refused' },
    registry: true,
    examples: [
      v1('NoSuchBucket', 'The specified bucket does not exist', 404),
      v2('ListObjectsV2', 404, 'NoSuchBucket', 'The specified bucket does not exist'),
    ],
    lookAlikes: ['An error occurred (NoSuchBucketPolicy) when calling the GetBucketPolicy operation'],
  },
  'wrong-region': {
    role: 'cause',
    literals: ['BucketRegionError', 'AuthorizationHeaderMalformed', 'PermanentRedirect', 'MovedPermanently'],
    pattern:
      /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>BucketRegionError|AuthorizationHeaderMalformed|PermanentRedirect|MovedPermanently): (?:[^\n]{0,300}?(?:bucket is in|expecting) '(?<bucketRegion>[a-z0-9-]{2,40})')?/,
    sets: { storageFailure: 'refused' },
    registry: true,
    examples: [
      v1(
        'BucketRegionError',
        "incorrect region, the bucket is not in 'us-east-1' region at endpoint 'http://s3.example.com:9000', bucket is in 'eu-west-1' region",
        301,
      ),
      v1(
        'AuthorizationHeaderMalformed',
        "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
        400,
      ),
      v2('ListObjectsV2', 301, 'PermanentRedirect', 'The bucket must be addressed using the specified endpoint.'),
    ],
    lookAlikes: ['panic: invalid region provided: xx-nowhere-1'],
  },
  // The same without the driver's name before it: while an upload is completed, at the start, in commands of the registry.
  'sdk-v1-refused': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['status code: 4'],
    pattern:
      /(?<!s3aws: )\b(?<storageErrorCode>AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|NoSuchBucket): [^"\n]{0,300}\n\tstatus code: 4\d\d, request id: /,
    sets: { storageFailure: 'refused' },
    examples: [
      'time="2026-11-20T21:23:14.4Z" level=error msg="unknown error completing upload: AccessDenied: Access Denied\\n\\tstatus code: 403, request id: A, host id: B" go.version=go1.19.8',
    ],
    lookAlikes: [v1('AccessDenied', 'Access Denied', 403), 'AccessDenied: Access Denied'],
  },
  'sdk-v2-refused': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['operation error S3: '],
    pattern:
      /(?<!s3_v2: )\boperation error S3: [^\n]{0,400}?api error (?<storageErrorCode>AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|NoSuchBucket|PermanentRedirect|AuthorizationHeaderMalformed)\b/,
    sets: { storageFailure: 'refused' },
    examples: [
      '{"level":"fatal","msg":"configuring application: operation error S3: ListObjectsV2, https response error StatusCode: 403, RequestID: A, HostID: B, api error InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records.","service":"registry"}',
    ],
    lookAlikes: [v2('PutObject', 403, 'AccessDenied', 'Access Denied')],
  },
  // Readable again only once it is restored from its archive class.
  'archived-object': {
    role: 'symptom',
    literals: ['InvalidObjectState'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>InvalidObjectState)\b/,
    suggests: { 's3-head-forbidden': 5 },
    registry: true,
    examples: [v1('InvalidObjectState', "The operation is not valid for the object's storage class", 403)],
    lookAlikes: [v1('AccessDenied', 'Access Denied', 403)],
  },
  // All that a client gets to see of it: the name of the driver, and that the store had answered with an error.
  'store-answered-error': {
    role: 'symptom',
    literals: ['"DriverName":"s3'],
    pattern: /"DriverName":"s3\w{0,6}","Enclosed":\{"RequestFailure"/,
    suggests: { 's3-credentials': 4, 's3-slow-down': 2, 's3-compatible-store': 1, 's3-unexpected-eof': 1 },
    registry: true,
    examples: [body('{"RequestFailure":{}}')],
    lookAlikes: [body('{}')],
  },
  // The error arose before there was an answer: no connection, or no keys to sign with.
  'driver-had-no-answer': {
    role: 'symptom',
    literals: ['"DriverName":"s3'],
    pattern: /"DriverName":"s3\w{0,6}","Enclosed":\{\}/,
    suggests: { 's3-credentials': 3, 'storage-redirect-unreachable': 3 },
    registry: true,
    examples: [body('{}')],
    lookAlikes: [body('{"RequestFailure":{}}')],
  },
  // All that most clients show. A pull that fails like this could not read what is stored; a push has more explanations.
  'pull-500': {
    role: 'symptom',
    weight: 3,
    speakers: ['client', 'ci', 'kubelet', 'unknown'],
    literals: ['unexpected HTTP status: 500'],
    pattern:
      /^Error response from daemon: received unexpected HTTP status: 500 |reading manifest [^\n]{1,300}: received unexpected HTTP status: 500 /,
    resolvedBy: ['symptoms/pull-completed', 'symptoms/image-copied'],
    registry: true,
    examples: [
      'Error response from daemon: received unexpected HTTP status: 500 Internal Server Error',
      'Error: initializing source docker://registry.example.com:5050/group/app:1: reading manifest 1 in registry.example.com:5050/group/app: received unexpected HTTP status: 500 Internal Server Error',
    ],
    lookAlikes: ['Error response from daemon: received unexpected HTTP status: 502 Bad Gateway'],
  },
  'push-500': {
    role: 'symptom',
    weight: 1,
    speakers: ['client', 'ci', 'unknown'],
    literals: ['unexpected HTTP status: 500'],
    pattern:
      /^(?:[^\n]{0,300}(?:initiating layer upload|uploading layer|Upload failed)[^\n]{0,300}: )?received unexpected HTTP status: 500 /,
    resolvedBy: ['symptoms/push-completed'],
    registry: true,
    examples: ['received unexpected HTTP status: 500 Internal Server Error'],
    lookAlikes: ['Error response from daemon: received unexpected HTTP status: 500 Internal Server Error'],
  },
  'driver-v1': {
    role: 'context',
    literals: ['s3aws: '],
    pattern: /\bs3aws: /,
    sets: { s3Driver: 's3', storageDriver: 's3' },
    registry: true,
    examples: [v1('NoSuchBucket', 'The specified bucket does not exist', 404)],
    lookAlikes: ['StorageDriver not registered: s3aws'],
  },
  'driver-v2': {
    role: 'context',
    literals: ['s3_v2: operation'],
    pattern: /\bs3_v2: operation error S3: /,
    sets: { s3Driver: 's3_v2', storageDriver: 's3_v2' },
    registry: true,
    examples: [v2('PutObject', 403, 'AccessDenied', 'Access Denied')],
    lookAlikes: ['registry S3 driver: s3_v2'],
  },

  // What our own commands print (snippets test-s3-keys, show-s3-credentials, show-bucket-region).
  'keys-refused': {
    role: 'cause',
    literals: ['registry S3 keys: '],
    pattern: /^registry S3 keys: refused (?<storageErrorCode>[A-Za-z]{1,60})$/,
    sets: { s3Keys: 'refused', storageFailure: 'refused' },
    registry: true,
    examples: ['registry S3 keys: refused SignatureDoesNotMatch'],
    lookAlikes: ['registry S3 keys: accepted'],
  },
  'keys-accepted': {
    role: 'context',
    literals: ['registry S3 keys: '],
    pattern: /^registry S3 keys: accepted$/,
    sets: { s3Keys: 'accepted' },
    registry: true,
    examples: ['registry S3 keys: accepted'],
    lookAlikes: ['registry S3 keys: refused InvalidAccessKeyId'],
  },
  'signs-with-keys': {
    role: 'context',
    literals: ['registry S3 credentials: '],
    pattern: /^registry S3 credentials: keys$/,
    sets: { s3Credentials: 'keys' },
    registry: true,
    examples: ['registry S3 credentials: keys'],
    lookAlikes: ['registry S3 credentials: role'],
  },
  'signs-with-temporary-keys': {
    role: 'context',
    literals: ['registry S3 credentials: '],
    pattern: /^registry S3 credentials: temporary$/,
    sets: { s3Credentials: 'temporary' },
    registry: true,
    examples: ['registry S3 credentials: temporary'],
    lookAlikes: ['registry S3 credentials: keys'],
  },
  'signs-with-role': {
    role: 'context',
    literals: ['registry S3 credentials: '],
    pattern: /^registry S3 credentials: role$/,
    sets: { s3Credentials: 'role' },
    registry: true,
    examples: ['registry S3 credentials: role'],
    lookAlikes: ['registry S3 credentials: no S3 driver'],
  },
  'bucket-region': {
    role: 'context',
    literals: ['registry bucket region: '],
    pattern: /^registry bucket region: (?<bucketRegion>[a-z0-9-]{2,40})$/,
    registry: true,
    examples: ['registry bucket region: eu-west-1'],
    lookAlikes: ['registry bucket region: '],
  },
});
