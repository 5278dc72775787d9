/**
 * What programs say when they only know that something failed. Those with no runbook to suggest keep an input from being called
 * healthy. What belongs to one runbook, even as a symptom, stands there.
 */
import { defineSignatures } from '../../src/diagnose/define.ts';

const works = [
  'symptoms/push-completed',
  'symptoms/pull-completed',
  'symptoms/image-copied',
  'symptoms/image-unpacked',
  'symptoms/pod-pulled',
  'symptoms/job-succeeded',
] as const;

export default defineSignatures({
  // Rails gave a token and the registry refused it: never a wrong password.
  'login-401': {
    role: 'symptom',
    literals: ['login attempt to '],
    pattern: /login attempt to https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v2\/ failed with status: 401/,
    suggests: { 'token-untrusted-key': 5, 'token-rejected': 3, 'clock-skew': 2, 'request-not-forwarded': 1 },
    resolvedBy: ['symptoms/login-succeeded'],
    registry: true,
    examples: [
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 401 Unauthorized',
    ],
    lookAlikes: [
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 404 Not Found',
    ],
  },
  'layer-retried': {
    role: 'symptom',
    literals: ['Retrying in '],
    pattern: /^[0-9a-f]{12}: Retrying in \d{1,4} seconds?/,
    suggests: {
      'push-retry-forwarded-headers': 3,
      'storage-full': 2,
      'storage-permission': 1,
      'gateway-error': 1,
      'registry-ipv6-upstream': 1,
      'registry-unreachable': 1,
      'request-too-large': 1,
    },
    resolvedBy: ['symptoms/push-completed', 'symptoms/pull-completed'],
    registry: true,
    examples: ['29e66de7292f: Retrying in 5 seconds', '29e66de7292f: Retrying in 1 second'],
    lookAlikes: ['Connection lost. Retrying in 5 seconds'],
  },
  'server-error': {
    role: 'symptom',
    literals: [
      'HTTP status: 500',
      'HTTP status: 503',
      'registry 500',
      'registry 503',
      'failed with status: 50',
      ': 500 (Internal Server Error)',
      ': 503 (Service Unavailable)',
    ],
    // skopeo and podman ask for each layer first, and say so where that fails.
    pattern:
      /(?:received unexpected HTTP status: |invalid status code from registry |\/v2\/ failed with status: |failed to read from destination repository [\w./-]{1,255}: )(?:500|503)\b/,
    suggests: {},
    resolvedBy: works,
    registry: true,
    examples: [
      'Error response from daemon: received unexpected HTTP status: 503 Service Unavailable',
      'Error response from daemon: login attempt to https://registry.example.com/v2/ failed with status: 500 Internal Server Error',
      'level=fatal msg="trying to reuse blob sha256:c9f6c449 at destination: failed to read from destination repository group/app: 500 (Internal Server Error)"',
    ],
    lookAlikes: [
      'Error response from daemon: received unexpected HTTP status: 502 Bad Gateway',
      'failed to read from destination repository group/app: 429 (Too Many Requests)',
    ],
  },
  'request-failed': {
    role: 'symptom',
    speakers: ['registry', 'proxy'],
    literals: [
      ...['HTTP/1.1"', 'HTTP/1.0"', 'HTTP/2.0"'].flatMap((proto) =>
        [400, 403, 405, 409, 413, 429, 499, 5].map((status) => `${proto} ${status}`),
      ),
      ...[400, 403, 405, 409, 413, 429, 499, 5].map((status) => `"status":${status}`),
    ],
    field: 'uri',
    fields: { status: /^(?:40[0359]|413|429|499|5\d\d)$/ },
    pattern: /^\/v2\/|\/jwt\/auth\b/,
    suggests: {},
    examples: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "POST /v2/group/app/blobs/uploads/ HTTP/1.1" 405 19 "-" "docker/28.2.2" -',
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "GET /v2/ HTTP/1.1" 502 150 "-" "docker/28.2.2" -',
    ],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "GET /users/sign_in HTTP/1.1" 502 150 "-" "Mozilla/5.0" -',
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "GET /v2/ HTTP/1.1" 401 87 "-" "docker/28.2.2" -',
    ],
  },
  'upload-cut': {
    role: 'symptom',
    speakers: ['registry', 'unknown'],
    literals: ['unexpected EOF'],
    pattern: /(?:err\.detail"?[=:]|\bdetail"?[=:]|error reading request payload: ) ?"?unexpected EOF/,
    suggests: { 's3-unexpected-eof': 4, 'request-too-large': 2 },
    registry: true,
    examples: [
      'level=error msg="response completed with error" err.code=unknown err.detail="unexpected EOF" err.message="unknown error"',
    ],
    lookAlikes: ['gzip: stdin: unexpected EOF'],
  },
  // After a redirect to another scheme or port the upload is lost; when pulling, the layer is gone from the storage.
  'blob-lost': {
    role: 'symptom',
    speakers: ['client', 'ci', 'unknown'],
    literals: ['unknown blob', 'blob upload unknown', 'blob upload invalid'],
    pattern: /^(?:Error response from daemon: )?(?:unknown blob|blob upload (?:unknown|invalid))\b/,
    suggests: { 'upload-state-lost': 2, 'push-retry-forwarded-headers': 1 },
    resolvedBy: works,
    registry: true,
    examples: ['unknown blob', 'blob upload unknown'],
    lookAlikes: ['an unknown blob of text'],
  },
  'web-page-answered': {
    role: 'symptom',
    literals: ['error parsing HTTP ', 'error unmarshalling content', 'unknown: <'],
    pattern:
      /error parsing HTTP (?!400|403|413)\d{3} response body: |error unmarshalling content: invalid character '<'/,
    suggests: {},
    registry: true,
    examples: [
      'error parsing HTTP 404 response body: invalid character \'<\' looking for beginning of value: "<html>\\r\\n<head><title>404 Not Found</title></head>"',
      "error unmarshalling content: invalid character '<' looking for beginning of value",
    ],
    lookAlikes: ["error parsing HTTP 413 response body: invalid character '<' looking for beginning of value"],
  },
  'registry-error': {
    role: 'symptom',
    speakers: ['registry'],
    literals: ['level=error', 'level=fatal', '"level":"error"', '"level":"fatal"'],
    fields: { code: /^(?!manifest unknown$|MANIFEST_UNKNOWN$)/ },
    pattern: /level"?[=:]"?(?:error|fatal)\b/,
    suggests: {},
    registry: true,
    examples: [
      'time="2026-11-20T20:28:03.833773018Z" level=error msg="response completed with error" err.code=unknown err.detail="filesystem: mkdir /var/lib/registry/docker: permission denied" go.version=go1.19.8',
    ],
    lookAlikes: ['time="2026-11-20T20:28:03.833773018Z" level=info msg="response completed" go.version=go1.19.8'],
  },
  // With HEAD it is how clients ask whether something exists.
  'manifest-not-found': {
    role: 'symptom',
    speakers: ['registry'],
    literals: ['manifest unknown', 'MANIFEST_UNKNOWN'],
    field: 'code',
    fields: { method: /^(?:GET)?$/ },
    pattern: /^(?:manifest unknown|MANIFEST_UNKNOWN)$/,
    suggests: { 'manifest-unknown': 1 },
    registry: true,
    examples: [
      'time="2023-05-15T16:19:08.556Z" level=error msg="manifest unknown" auth_user_name=root code=MANIFEST_UNKNOWN detail="unknown tag=main" error="manifest unknown: manifest unknown" go_version=go1.18.7 root_repo=group',
    ],
    lookAlikes: [
      'time="2026-11-20T20:43:54.128869285Z" level=error msg="response completed with error" err.code="manifest unknown" err.detail="unknown tag=1" go.version=go1.19.8 http.request.method=HEAD http.response.status=404',
    ],
  },
  // Wrappers. The reason stands behind them, and has its own signature where it is known.
  'client-failed': {
    role: 'symptom',
    literals: [
      'Error response from daemon: ',
      'received unexpected HTTP status',
      'level=fatal',
      'Error: initializing',
      'Error: writing',
      'Error: reading',
      'Error: authenticating',
      'Error: copying',
      'Error: unable to copy',
      'failed to solve',
      'ctr: failed',
      'failed to resolve reference',
      'Failed to pull image',
      'Job failed',
      'error checking push permissions',
      'manifest unknown',
    ],
    speakers: ['client', 'kubelet', 'ci'],
    pattern:
      /^(?:docker: |ERROR: )?Error response from daemon: |received unexpected HTTP status|level=fatal|^Error: |failed to solve|^ctr: failed|failed to resolve reference|Failed to pull image|Job failed|error checking push permissions|manifest unknown/,
    suggests: {},
    resolvedBy: works,
    examples: [
      'Error response from daemon: Get "https://registry.example.com/v2/": EOF',
      'ERROR: Job failed: exit code 1',
      'ctr: failed to resolve reference "registry.example.com/group/app:1": registry.example.com/group/app:1: not found',
    ],
    lookAlikes: ['Job succeeded', 'Login Succeeded'],
  },
});
