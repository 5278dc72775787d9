import { defineSignatures } from '../../../src/diagnose/define.ts';

const host = 'registry.example.com:5050';

/**
 * In read-only mode the registry has no route for writing: 405 with "Method not allowed" as plain text, 19 bytes, and `Allow: GET, HEAD`.
 * A deletion that is switched off answers 405 in JSON (UNSUPPORTED), a proxy that limits methods with a web page.
 */
export default defineSignatures({
  'docker-405': {
    role: 'cause',
    literals: ['error parsing HTTP 405 response body'],
    pattern:
      /error parsing HTTP 405 response body: invalid character 'M' looking for beginning of value: \\{0,3}"Method not allowed/,
    registry: true,
    examples: [
      'error parsing HTTP 405 response body: invalid character \'M\' looking for beginning of value: "Method not allowed\\n"',
      'time="2026-11-20T21:06:35.937428622Z" level=error msg="Upload failed: error parsing HTTP 405 response body: invalid character \'M\' looking for beginning of value: \\"Method not allowed\\\\n\\""',
    ],
    lookAlikes: [
      'error parsing HTTP 405 response body: invalid character \'<\' looking for beginning of value: "<html>\\r\\n<head><title>405 Not Allowed</title></head>"',
    ],
  },
  // Docker 25 and newer.
  'docker-405-text': {
    role: 'cause',
    literals: ['unknown: Method not allowed'],
    pattern: /(?:^|: )unknown: Method not allowed\b/,
    registry: true,
    examples: [
      'unknown: Method not allowed',
      'time="2026-11-20T21:06:35.937428622Z" level=error msg="Upload failed: unknown: Method not allowed\\n"',
    ],
    lookAlikes: [
      'unknown: <html>\\r\\n<head><title>405 Not Allowed</title></head>',
      'unsupported: The operation is unsupported.',
    ],
  },
  'copy-405': {
    role: 'cause',
    literals: ['StatusCode: 405, '],
    pattern: /StatusCode: 405, \\{0,3}"?Method not allowed/,
    registry: true,
    examples: [
      `Error: writing blob: initiating layer upload to /v2/mygroup/fresh/blobs/uploads/ in ${host}: StatusCode: 405, Method not allowed`,
      `time="2026-11-20T21:06:36Z" level=fatal msg="writing blob: initiating layer upload to /v2/mygroup/fresh/blobs/uploads/ in ${host}: StatusCode: 405, Method not allowed\\n"`,
    ],
    lookAlikes: ['StatusCode: 405, <html>\\r\\n<head><title>405 Not Allowed</title></head>'],
  },
  'delete-405': {
    role: 'cause',
    literals: ['Failed to delete /v2/'],
    pattern: /Failed to delete \/v2\/[^\n]{1,300}: Method not allowed/,
    registry: true,
    examples: [
      'time="2026-11-20T21:06:36Z" level=fatal msg="Failed to delete /v2/mygroup/myapp/manifests/sha256:67b1: Method not allowed\\n (405 Method Not Allowed)"',
    ],
    lookAlikes: [
      'Failed to delete /v2/mygroup/myapp/manifests/sha256:67b1: {"errors":[{"code":"UNSUPPORTED","message":"The operation is unsupported."}]} (405 Method Not Allowed)',
    ],
  },
  // containerd and BuildKit show the status only; for an upload it is the registry's.
  'upload-status-405': {
    role: 'cause',
    literals: [': 405 Method Not Allowed'],
    pattern:
      /failed commit on ref "[^"\n]{1,200}": unexpected status[^\n]{0,400}: 405 Method Not Allowed|unexpected status from (?:POST|PUT|PATCH) request to https?:\/\/[^\s]{1,260}\/v2\/[^\s]{1,400}: 405 Method Not Allowed/,
    registry: true,
    examples: [
      'ctr: failed commit on ref "manifest-sha256:67b118ee94653c34262288f7356300b326718c48a600ad8116c3221357576aca": unexpected status: 405 Method Not Allowed',
      `ERROR: failed to solve: failed to push ${host}/group/app:1: unexpected status from POST request to https://${host}/v2/group/app/blobs/uploads/: 405 Method Not Allowed`,
    ],
    lookAlikes: [
      'failed to authorize: failed to fetch oauth token: unexpected status from POST request to https://gitlab.example.com/jwt/auth: 405 Method Not Allowed',
      'Requesting bearer token: received unexpected HTTP status: 405 METHOD NOT ALLOWED',
    ],
  },
  // kaniko, crane and what else is built on go-containerregistry.
  'ggcr-405': {
    role: 'cause',
    literals: ['405 Method Not Allowed: Method not allowed'],
    pattern: /\/v2\/[^\s]{1,400}: unexpected status code 405 Method Not Allowed: Method not allowed/,
    registry: true,
    examples: [
      `error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "${host}/group/app:1": POST https://${host}/v2/group/app/blobs/uploads/: unexpected status code 405 Method Not Allowed: Method not allowed`,
    ],
    lookAlikes: [`DELETE https://${host}/v2/group/app/manifests/1: UNSUPPORTED: The operation is unsupported.`],
  },
  'answer-405': {
    role: 'cause',
    literals: ['Docker-Distribution-Api-Version'],
    field: 'allow',
    fields: { status: /^405$/, 'docker-distribution-api-version': /^registry\/2/ },
    pattern: /^GET, HEAD$/,
    registry: true,
    examples: [
      'HTTP/1.1 405 Method Not Allowed\nContent-Type: text/plain; charset=utf-8\nAllow: GET, HEAD\nDocker-Distribution-Api-Version: registry/2.0\n\nMethod not allowed',
    ],
    lookAlikes: [
      'HTTP/1.1 405 Not Allowed\nServer: nginx\nAllow: GET, HEAD\n',
      'HTTP/1.1 405 Method Not Allowed\nDocker-Distribution-Api-Version: registry/2.0\n\n{"errors":[{"code":"UNSUPPORTED","message":"The operation is unsupported."}]}',
    ],
  },
  // Nineteen bytes are "Method not allowed" and a newline; the JSON of UNSUPPORTED is longer. A route that never takes writes (tags/list)
  // refuses them in the same words.
  'write-refused': {
    role: 'cause',
    speakers: ['registry', 'proxy'],
    literals: ['HTTP/1.1" 405 19', 'HTTP/1.0" 405 19', 'HTTP/2.0" 405 19'],
    pattern:
      /"(?:POST|PUT|PATCH|DELETE) \/v2\/[^\s"]{1,300}\/(?:blobs\/(?:uploads\/|sha)|manifests\/)[^\s"]{0,2000} HTTP\/[\d.]{3}" 405 19 /,
    registry: true,
    examples: [
      '127.0.0.1 - - [20/Nov/2026:21:06:36 +0000] "POST /v2/mygroup/fresh/blobs/uploads/ HTTP/1.1" 405 19 "" "skopeo/1.9.3"',
      '198.51.100.5 - - [20/Nov/2026:21:06:36 +0000] "DELETE /v2/mygroup/myapp/manifests/sha256:67b118ee94653c34262288f7356300b326718c48a600ad8116c3221357576aca HTTP/1.1" 405 19 "-" "curl/7.88.1" -',
    ],
    lookAlikes: [
      '127.0.0.1 - - [20/Nov/2026:21:06:36 +0000] "DELETE /v2/mygroup/myapp/manifests/sha256:67b118ee94653c34262288f7356300b326718c48a600ad8116c3221357576aca HTTP/1.1" 405 78 "" "curl/7.88.1"',
      '127.0.0.1 - - [20/Nov/2026:21:57:03 +0000] "PATCH /v2/mygroup/myapp/tags/list HTTP/1.1" 405 19 "" "curl/7.88.1"',
    ],
  },
  'write-refused-json': {
    role: 'cause',
    speakers: ['registry', 'proxy'],
    literals: ['"status":405'],
    field: 'written_bytes',
    fields: {
      status: /^405$/,
      uri: /^\/v2\/[^\s?]{1,300}\/(?:blobs|manifests)\//,
      method: /^(?:POST|PUT|PATCH|DELETE)$/,
    },
    pattern: /^19$/,
    registry: true,
    examples: [
      '{"content_type":"text/plain; charset=utf-8","correlation_id":"01JKY0ZMDMP25HMMVS01X5ANNH","duration_ms":1,"host":"registry.example.com","level":"info","method":"POST","msg":"access","proto":"HTTP/1.1","referrer":"","remote_addr":"198.51.100.5:35512","remote_ip":"198.51.100.5","status":405,"system":"http","time":"2026-01-12T21:28:02.740Z","ttfb_ms":0,"uri":"/v2/group/app/blobs/uploads/","user_agent":"docker/28.2.2","written_bytes":19}',
    ],
    lookAlikes: [
      '{"content_type":"application/json","duration_ms":1,"host":"registry.example.com","level":"info","method":"DELETE","msg":"access","proto":"HTTP/1.1","status":405,"system":"http","time":"2026-01-12T21:28:02.740Z","uri":"/v2/group/app/manifests/1","written_bytes":78}',
      '{"content_type":"text/plain; charset=utf-8","duration_ms":1,"host":"registry.example.com","level":"info","method":"PATCH","msg":"access","proto":"HTTP/1.1","status":405,"system":"http","time":"2026-01-12T21:28:02.740Z","uri":"/v2/group/app/tags/list","written_bytes":19}',
    ],
  },
  'configured-read-only': {
    role: 'symptom',
    weight: 4,
    literals: ["'readonly'", '"readonly"'],
    pattern: /['"]readonly['"]\s{0,3}(?:=>|:)\s{0,3}\{\s{0,3}['"]enabled['"]\s{0,3}(?:=>|:)\s{0,3}true\b/,
    sets: { readOnlyMode: 'yes' },
    registry: true,
    examples: [
      "  'maintenance' => { 'readonly' => { 'enabled' => true } }",
      'storage: {"filesystem":{"rootdirectory":"/var/opt/gitlab/gitlab-rails/shared/registry"},"maintenance":{"readonly":{"enabled":true}}}',
    ],
    lookAlikes: ["  'maintenance' => { 'readonly' => { 'enabled' => false } }"],
  },

  // What our own probes print (snippets show-read-only-mode and show-maintenance-work).
  'mode-on': {
    role: 'symptom',
    weight: 4,
    literals: ['registry read-only mode: '],
    pattern: /^registry read-only mode: yes$/m,
    sets: { readOnlyMode: 'yes' },
    registry: true,
    examples: ['registry read-only mode: yes'],
    lookAlikes: ['registry read-only mode: no'],
  },
  'mode-off': {
    role: 'context',
    literals: ['registry read-only mode: '],
    pattern: /^registry read-only mode: no$/m,
    sets: { readOnlyMode: 'no' },
    registry: true,
    examples: ['registry read-only mode: no'],
    lookAlikes: ['registry read-only mode: yes'],
  },
  'work-running': {
    role: 'context',
    literals: ['registry maintenance: '],
    pattern: /^registry maintenance: running$/m,
    sets: { maintenanceWork: 'running' },
    registry: true,
    examples: ['registry maintenance: running'],
    lookAlikes: ['registry maintenance: none'],
  },
  'work-none': {
    role: 'context',
    literals: ['registry maintenance: '],
    pattern: /^registry maintenance: none$/m,
    sets: { maintenanceWork: 'none' },
    registry: true,
    examples: ['registry maintenance: none'],
    lookAlikes: ['registry maintenance: running'],
  },
});
