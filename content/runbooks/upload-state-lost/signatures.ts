import { defineSignatures } from '../../../src/diagnose/define.ts';

const works = ['symptoms/push-completed', 'symptoms/image-copied'] as const;
const upload = '/v2/mygroup/fresh/blobs/uploads/84d467a9-0184-45a2-a565-657dce616993';

/** Each answer to an upload carries its state, signed with `http.secret`; the next request brings it back (signatures.md S3). */
export default defineSignatures({
  // A request that only looks the upload up, without its state, is refused in the same words.
  'invalid-secret': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['invalid secret'],
    fields: { method: /^(?:PATCH|PUT)?$/ },
    pattern: /error resolving upload: invalid secret\b/,
    sets: { uploadFault: 'secret' },
    registry: true,
    examples: [
      `time="2026-11-20T21:09:28.368050629Z" level=info msg="error resolving upload: invalid secret" auth.user.name=root go.version=go1.19.8 http.request.method=PATCH http.request.uri="${upload}?_state=cjSG"`,
    ],
    lookAlikes: [
      'level=error msg="error resolving upload" error="s3_v2: Path not found" go_version=go1.24.3',
      'time="2026-11-20T21:57:02.900688362Z" level=info msg="error resolving upload: invalid secret" auth.user.name=root go.version=go1.19.8 http.request.method=GET http.request.uri=/v2/mygroup/myapp/blobs/uploads/00000000-0000-0000-0000-000000000000',
      'Error: invalid secret: the Kubernetes secret has no key',
    ],
  },
  'upload-refused-secret': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['invalid secret'],
    field: 'detail',
    fields: { method: /^(?:PATCH|PUT)?$/ },
    pattern: /^invalid secret$/,
    sets: { uploadFault: 'secret' },
    registry: true,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="error resolving upload" auth_user_name=root error="invalid secret" go_version=go1.24.3 version=v4.39.0-gitlab',
      'time="2026-11-20T21:09:28.368220544Z" level=error msg="response completed with error" auth.user.name=root err.code="blob upload invalid" err.detail="invalid secret" err.message="blob upload invalid" go.version=go1.19.8 http.request.method=PATCH',
    ],
    lookAlikes: [
      'time="2026-11-20T21:09:28.368220544Z" level=error msg="response completed with error" auth.user.name=root err.code="blob upload invalid" err.message="blob upload invalid" go.version=go1.19.8 http.request.method=PATCH',
      'time="2026-11-20T21:57:02.900820737Z" level=error msg="response completed with error" auth.user.name=root err.code="blob upload invalid" err.detail="invalid secret" err.message="blob upload invalid" go.version=go1.19.8 http.request.method=GET',
    ],
  },
  // Also an upload that was cancelled or purged: asked for with GET, it is only looked up.
  'upload-data-missing': {
    role: 'symptom',
    weight: 5,
    speakers: ['registry'],
    literals: ['blob upload unknown', 'BLOB_UPLOAD_UNKNOWN'],
    field: 'code',
    fields: { method: /^(?:PATCH|PUT)?$/ },
    pattern: /^(?:blob upload unknown|BLOB_UPLOAD_UNKNOWN)$/,
    sets: { uploadFault: 'storage' },
    registry: true,
    examples: [
      'time="2026-11-20T21:09:28.368220544Z" level=error msg="response completed with error" auth.user.name=root err.code="blob upload unknown" err.message="blob upload unknown to registry" go.version=go1.19.8 http.request.method=PATCH',
      'time="2026-01-10T10:00:00.123Z" level=error msg="blob upload unknown to registry" code=BLOB_UPLOAD_UNKNOWN error="blob upload unknown: blob upload unknown to registry" go_version=go1.24.3',
    ],
    lookAlikes: [
      'time="2026-11-20T21:09:28.368220544Z" level=error msg="response completed with error" auth.user.name=root err.code="blob upload unknown" err.message="blob upload unknown to registry" go.version=go1.19.8 http.request.method=GET',
    ],
  },
  'upload-not-continued': {
    role: 'symptom',
    weight: 4,
    speakers: ['registry', 'proxy'],
    literals: ['HTTP/1.1" 404', 'HTTP/1.0" 404', 'HTTP/2.0" 404'],
    pattern: /"(?:PATCH|PUT) \/v2\/[^\s"]{1,300}\/blobs\/uploads\/[0-9a-f-]{36}[?][^\s"]{1,2000} HTTP\/[\d.]{3}" 404 /,
    registry: true,
    examples: [
      `198.51.100.5 - - [20/Nov/2026:21:09:28 +0000] "PATCH ${upload}?_state=cjSG--mnNlY8 HTTP/1.1" 404 88 "-" "docker/28.2.2" -`,
    ],
    lookAlikes: [
      `198.51.100.5 - - [20/Nov/2026:21:09:28 +0000] "GET ${upload}?_state=cjSG--mnNlY8 HTTP/1.1" 404 88 "-" "docker/28.2.2" -`,
      `198.51.100.5 - - [20/Nov/2026:21:09:28 +0000] "PATCH ${upload}?_state=cjSG--mnNlY8 HTTP/1.1" 202 0 "-" "docker/28.2.2" -`,
    ],
  },
  'upload-not-continued-json': {
    role: 'symptom',
    weight: 4,
    speakers: ['registry', 'proxy'],
    literals: ['"status":404'],
    field: 'uri',
    fields: { status: /^404$/, method: /^(?:PATCH|PUT)$/ },
    pattern: /^\/v2\/[^\s?]{1,300}\/blobs\/uploads\/[0-9a-f-]{36}\?/,
    registry: true,
    examples: [
      `{"content_type":"application/json","duration_ms":1,"host":"registry.example.com","level":"info","method":"PATCH","msg":"access","proto":"HTTP/1.1","status":404,"system":"http","time":"2026-01-12T21:28:02.740Z","uri":"${upload}?_state=cjSG","written_bytes":88}`,
    ],
    lookAlikes: [
      `{"content_type":"application/json","duration_ms":1,"host":"registry.example.com","level":"info","method":"GET","msg":"access","proto":"HTTP/1.1","status":404,"system":"http","time":"2026-01-12T21:28:02.740Z","uri":"${upload}?_state=cjSG","written_bytes":88}`,
    ],
  },
  // The registry answered 404 while the upload went on. A storage that lost the parts ends alike.
  'client-upload-lost': {
    role: 'symptom',
    weight: 3,
    speakers: ['client', 'ci', 'unknown'],
    literals: ['blob upload unknown', 'blob upload invalid', 'BLOB_UPLOAD_'],
    pattern:
      /(?:^|uploading layer (?:chunked|to https?:\/\/[^\s]{1,2000}): |Upload failed(?:, retrying)?: )blob upload (?:unknown|invalid)\b|(?:PATCH|PUT) https?:\/\/[^\s]{1,300}\/blobs\/uploads\/[^\s]{1,2000}: BLOB_UPLOAD_(?:UNKNOWN|INVALID): /,
    resolvedBy: works,
    registry: true,
    examples: [
      'blob upload unknown',
      'time="2026-11-20T21:10:22Z" level=fatal msg="writing blob: uploading layer chunked: blob upload invalid: blob upload invalid"',
      'time="2026-11-20T21:09:28.400865041Z" level=error msg="Upload failed, retrying: blob upload unknown"',
      `Error: writing blob: uploading layer to https://registry.example.com${upload}?_state=cjSG&digest=sha256%3A03ac: blob upload unknown: blob upload unknown to registry`,
      `error pushing image: failed to push to destination registry.example.com/group/app:1: PATCH https://registry.example.com${upload}?_state=cjSG: BLOB_UPLOAD_INVALID: blob upload invalid`,
    ],
    lookAlikes: ['unknown blob', 'an invalid blob upload'],
  },
  'client-upload-404': {
    role: 'symptom',
    weight: 4,
    speakers: ['client', 'ci', 'unknown'],
    literals: [': 404 Not Found'],
    pattern:
      /unexpected status from (?:PATCH|PUT) request to https?:\/\/[^\s]{1,300}\/blobs\/uploads\/[^\s]{1,2000}: 404 Not Found/,
    resolvedBy: works,
    registry: true,
    examples: [
      `ERROR: failed to solve: failed to push registry.example.com/group/app:1: unexpected status from PUT request to https://registry.example.com${upload}?_state=cjSG&digest=sha256%3A03ac: 404 Not Found`,
    ],
    lookAlikes: [
      'unexpected status from HEAD request to https://registry.example.com/v2/group/app/manifests/1: 404 Not Found',
    ],
  },
  // Normal with one registry; with several, or after a restart in the middle of a push, it is the reason.
  'random-secret': {
    role: 'context',
    literals: ['No HTTP secret provided'],
    pattern: /No HTTP secret provided - generated random secret/,
    sets: { uploadSecrets: 'none' },
    registry: true,
    examples: [
      'time="2026-11-20T20:28:03.574914659Z" level=warning msg="No HTTP secret provided - generated random secret. This may cause problems with uploads if multiple registries are behind a load-balancer." go.version=go1.19.8',
    ],
    lookAlikes: ['http.secret: generated random secret'],
  },

  // What our own probe prints (snippet compare-upload-secrets).
  'secrets-different': {
    role: 'cause',
    literals: ['registry upload secrets: '],
    pattern: /^registry upload secrets: different$/m,
    sets: { uploadSecrets: 'different' },
    registry: true,
    examples: ['registry upload secrets: different'],
    lookAlikes: ['registry upload secrets: same'],
  },
  'secrets-same': {
    role: 'context',
    literals: ['registry upload secrets: '],
    pattern: /^registry upload secrets: same$/m,
    sets: { uploadSecrets: 'same' },
    registry: true,
    examples: ['registry upload secrets: same'],
    lookAlikes: ['registry upload secrets: different'],
  },
  'secrets-none': {
    role: 'context',
    literals: ['registry upload secrets: '],
    pattern: /^registry upload secrets: none$/m,
    sets: { uploadSecrets: 'none' },
    registry: true,
    examples: ['registry upload secrets: none'],
    lookAlikes: ['registry upload secrets: same'],
  },
});
