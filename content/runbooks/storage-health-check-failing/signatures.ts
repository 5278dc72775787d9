import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What `/debug/health` shows for the storage check of a driver, and what GitLab's registry logs about it. */
const health = (driver: string, error: string) => `{"storagedriver_${driver}":"${error}"}`;
const logged = (error: string) =>
  `time="2026-01-10T10:00:00.123Z" level=error msg="storage driver health check: ${error}" go_version=go1.24.3 version=v4.39.0-gitlab`;
const unavailable =
  '{"errors":[{"code":"UNAVAILABLE","message":"service unavailable","detail":"health check failed: please see /debug/health"}]}';
const works = [
  'symptoms/push-completed',
  'symptoms/pull-completed',
  'symptoms/image-copied',
  'symptoms/login-succeeded',
] as const;

export default defineSignatures({
  // Docker up to 17 printed the body inside `Login: {…} (Code: 503; Headers: map[…])`.
  'requests-refused': {
    role: 'cause',
    weight: 3,
    literals: ['health check failed: please see'],
    pattern: /health check failed: please see \/debug\/health/,
    registry: true,
    examples: [
      unavailable,
      `Error response from daemon: Login: ${unavailable} (Code: 503; Headers: map[Content-Type:[application/json; charset=utf-8]])`,
    ],
    lookAlikes: [
      'Health check failed for container app',
      '{"errors":[{"code":"UNAVAILABLE","message":"service unavailable"}]}',
    ],
  },
  'storage-check-failed': {
    role: 'cause',
    weight: 3,
    speakers: ['registry', 'unknown'],
    literals: ['storage driver health check: '],
    pattern: /storage driver health check: /,
    sets: { healthCheck: 'storage' },
    registry: true,
    examples: [logged('s3_v2: operation error S3: ListObjectsV2, https response error StatusCode: 403')],
    lookAlikes: ['level=info msg="configuring storage driver health check"'],
  },
  // The reason often has a runbook of its own, which the same line names as well.
  'storage-check-shown': {
    role: 'cause',
    literals: ['"storagedriver_'],
    pattern: /\{[^{}\n]{0,300}"storagedriver_\w{1,40}":"/,
    sets: { healthCheck: 'storage' },
    registry: true,
    examples: [health('s3', 's3aws: AccessDenied: Access Denied\\n\\tstatus code: 403, request id: A, host id: B')],
    lookAlikes: ['{}', '{"database":"storagedriver_s3"}'],
  },
  'file-check-shown': {
    role: 'cause',
    literals: ['":"file exists"'],
    pattern: /\{[^{}\n]{0,300}"\/[\w.+@/-]{1,300}":"file exists"/,
    sets: { healthCheck: 'file' },
    registry: true,
    examples: ['{"/var/opt/registry/down":"file exists"}'],
    lookAlikes: ['mkdir: cannot create directory "/x": file exists', '{"error":"file exists"}'],
  },

  // What the check says, for the question after it.
  'says-refused': {
    role: 'context',
    literals: ['"storagedriver_', 'storage driver health check: '],
    pattern:
      /(?:"storagedriver_\w{1,40}":"|storage driver health check: )[\s\S]{0,500}?(?:AccessDenied|Forbidden|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|NoCredentialProviders|NoSuchBucket|AuthorizationFailure|AuthenticationFailed|AuthorizationPermissionMismatch|Error 403)/,
    sets: { healthReason: 'refused' },
    registry: true,
    examples: [
      health('s3', 's3aws: AccessDenied: Access Denied\\n\\tstatus code: 403, request id: A, host id: B'),
      logged(
        's3_v2: operation error S3: ListObjectsV2, https response error StatusCode: 403, RequestID: A, HostID: B, api error AccessDenied: Access Denied',
      ),
    ],
    lookAlikes: [health('filesystem', 'filesystem: open /srv/registry: permission denied')],
  },
  'says-full': {
    role: 'context',
    literals: ['"storagedriver_', 'storage driver health check: '],
    pattern:
      /(?:"storagedriver_\w{1,40}":"|storage driver health check: )[\s\S]{0,500}?(?:no space left on device|disk quota exceeded|XMinioStorageFull|QuotaExceeded)/,
    sets: { healthReason: 'full' },
    registry: true,
    examples: [health('filesystem', 'filesystem: mkdir /srv/registry: no space left on device')],
    lookAlikes: [health('filesystem', 'filesystem: open /srv/registry: permission denied')],
  },
  'says-permission': {
    role: 'context',
    literals: ['"storagedriver_', 'storage driver health check: '],
    pattern:
      /(?:"storagedriver_\w{1,40}":"|storage driver health check: )[\s\S]{0,500}?(?:permission denied|read-only file system|stale NFS file handle|input\/output error)/,
    sets: { healthReason: 'permission' },
    registry: true,
    examples: [
      health('filesystem', 'filesystem: open /srv/registry: permission denied'),
      logged('filesystem: open /srv/registry: stale NFS file handle'),
    ],
    lookAlikes: [health('s3', 's3aws: AccessDenied: Access Denied')],
  },
  'says-unreachable': {
    role: 'context',
    literals: ['"storagedriver_', 'storage driver health check: '],
    pattern:
      /(?:"storagedriver_\w{1,40}":"|storage driver health check: )[\s\S]{0,500}?(?:dial tcp|no such host|i\/o timeout|connection refused|connection reset by peer|deadline exceeded)/,
    sets: { healthReason: 'unreachable' },
    registry: true,
    examples: [
      health(
        's3',
        's3aws: RequestError: send request failed\\ncaused by: Get \\"https://minio.example.com:9000/registry?list-type=2\\": dial tcp 198.51.100.9:9000: connect: connection refused',
      ),
    ],
    lookAlikes: [health('s3', 's3aws: AccessDenied: Access Denied')],
  },
  'says-empty': {
    role: 'context',
    literals: ['"storagedriver_', 'storage driver health check: '],
    pattern: /(?:"storagedriver_\w{1,40}":"|storage driver health check: )[\w -]{0,40}: Path not found: /,
    sets: { healthReason: 'empty' },
    registry: true,
    examples: [health('s3', 's3aws: Path not found: /'), logged('s3_v2: Path not found: /')],
    lookAlikes: [health('s3', 's3aws: AccessDenied: Access Denied')],
  },

  // 125 bytes are the registry's answer while a check fails; a proxy's page has another size.
  'access-503': {
    role: 'symptom',
    weight: 5,
    speakers: ['registry', 'proxy'],
    literals: ['HTTP/1.1" 503 125', 'HTTP/1.0" 503 125', 'HTTP/2.0" 503 125'],
    pattern: /"[A-Z]{3,7} \/v[12]\/[^\s"]{0,2000} HTTP\/[\d.]{3}" 503 125 /,
    registry: true,
    examples: [
      '127.0.0.1 - - [20/Nov/2026:20:50:48 +0000] "GET /v2/ HTTP/1.1" 503 125 "" "curl/7.88.1"',
      '198.51.100.5 - - [20/Nov/2026:20:50:48 +0000] "GET /v2/ HTTP/1.1" 503 125 "-" "docker/28.2.2" -',
    ],
    lookAlikes: ['198.51.100.5 - - [20/Nov/2026:20:50:48 +0000] "GET /v2/ HTTP/1.1" 503 190 "-" "docker/28.2.2" -'],
  },
  'access-503-json': {
    role: 'symptom',
    weight: 5,
    speakers: ['registry', 'proxy'],
    literals: ['"status":503'],
    field: 'written_bytes',
    fields: { status: /^503$/, uri: /^\/v2\// },
    pattern: /^125$/,
    registry: true,
    examples: [
      '{"content_type":"application/json; charset=utf-8","correlation_id":"01JKY0ZMDMP25HMMVS01X5ANNH","duration_ms":0,"host":"registry.example.com","level":"info","method":"GET","msg":"access","proto":"HTTP/1.1","referrer":"","remote_addr":"198.51.100.5:35512","remote_ip":"198.51.100.5","status":503,"system":"http","time":"2026-01-12T21:28:02.740Z","ttfb_ms":0,"uri":"/v2/","user_agent":"docker/28.2.2","written_bytes":125}',
    ],
    lookAlikes: [
      '{"content_type":"application/json; charset=utf-8","duration_ms":0,"host":"registry.example.com","level":"info","method":"GET","msg":"access","proto":"HTTP/1.1","status":503,"system":"http","time":"2026-01-12T21:28:02.740Z","uri":"/v2/","written_bytes":210}',
    ],
  },
  // The words are the registry's; NGINX says "503 Service Temporarily Unavailable". Login fails as well, unlike with a slow storage.
  'client-503': {
    role: 'symptom',
    literals: ['HTTP status: 503', 'registry 503 ', 'with status: 503'],
    pattern:
      /(?:received unexpected HTTP status: |invalid status code from registry |\/v2\/ failed with status: )503 \(?Service Unavailable/,
    suggests: { 'storage-health-check-failing': 3, 'gateway-error': 1 },
    resolvedBy: works,
    registry: true,
    examples: [
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 503 Service Unavailable',
      'Error: initializing source docker://registry.example.com/group/app:1: pinging container registry registry.example.com: invalid status code from registry 503 (Service Unavailable)',
    ],
    lookAlikes: ['received unexpected HTTP status: 503 Service Temporarily Unavailable'],
  },
  'pod-not-ready': {
    role: 'symptom',
    weight: 3,
    literals: ['probe failed: '],
    pattern: /(?:Readiness|Liveness) probe failed: [^\n]{0,200}:5001\/debug\/health/,
    registry: true,
    examples: [
      '  Warning  Unhealthy  12s (x3 over 32s)  kubelet  Readiness probe failed: Get "http://10.0.3.7:5001/debug/health": context deadline exceeded',
    ],
    lookAlikes: [
      '  Warning  Unhealthy  12s  kubelet  Readiness probe failed: Get "http://10.0.3.7:8080/-/readiness": EOF',
    ],
  },

  // What our own probes print (snippets show-health and probe-registry-answer).
  'health-503': {
    role: 'symptom',
    weight: 4,
    literals: ['registry health: '],
    pattern: /^registry health: 503$/m,
    registry: true,
    examples: ['registry health: 503'],
    lookAlikes: ['registry health: 200'],
  },
  'health-other': {
    role: 'context',
    literals: ['registry health: '],
    pattern: /^registry health: (?!503)\d{3}$/m,
    registry: true,
    examples: ['registry health: 200', 'registry health: 000'],
    lookAlikes: ['registry health: 503'],
  },
  'answers-again': {
    role: 'context',
    literals: ['registry answer: '],
    pattern: /^registry answer: (?:200|401)$/m,
    registry: true,
    examples: ['registry answer: 401'],
    lookAlikes: ['registry answer: 503'],
  },
  'answer-503': {
    role: 'symptom',
    literals: ['registry answer: 503'],
    pattern: /^registry answer: 503$/m,
    suggests: { 'storage-health-check-failing': 3, 'gateway-error': 2 },
    registry: true,
    examples: ['registry answer: 503'],
    lookAlikes: ['registry answer: 502'],
  },
});
