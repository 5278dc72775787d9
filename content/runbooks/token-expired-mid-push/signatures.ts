/**
 * A token is checked at every request of a push. A layer is announced with POST; refused at PATCH or PUT, its token was good minutes ago.
 * Texts: signatures.md S1, S7, beyond.md B5. What names only an expired token belongs to clock-skew.
 */
import { defineSignatures } from '../../../src/diagnose/define.ts';

const upload = '/v2/group/project/app/blobs/uploads/0c1a2b3d-5f6e-4a7b-8c9d-0e1f2a3b4c5d?_state=REPLACED';

export default defineSignatures({
  // --- the registry and what stands in front of it ---
  'upload-refused-late': {
    role: 'cause',
    speakers: ['registry', 'proxy'],
    // A 401 stands on a third of the lines of a healthy log; pushes are rarer.
    literals: ['"PATCH /v2/', '"PUT /v2/', '"method":"PATCH"', '"method":"PUT"', 'method=PATCH', 'method=PUT'],
    field: 'uri',
    fields: { status: /^401$/, method: /^(?:PATCH|PUT)$/ },
    pattern: /^\/v2\/(?<repository>[a-z0-9._/-]{1,255})\/blobs\/uploads\/[0-9A-Za-z_=-]{8,200}(?:\?|$)/,
    registry: true,
    examples: [
      `198.51.100.5 - - [20/Nov/2026:20:49:03 +0000] "PATCH ${upload} HTTP/1.1" 401 214 "-" "docker/28.2.2" -`,
      `{"content_type":"application/json","correlation_id":"01JKY0ZMDMP25HMMVS01X5ANNH","duration_ms":1,"host":"registry.example.com","level":"info","method":"PUT","msg":"access","proto":"HTTP/1.1","referrer":"","remote_addr":"127.0.0.1:35512","remote_ip":"198.51.100.9","status":401,"system":"http","time":"2026-01-10T10:06:00.124Z","ttfb_ms":0,"uri":"${upload}","user_agent":"docker/28.2.2","written_bytes":214}`,
    ],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:20:49:03 +0000] "POST /v2/group/project/app/blobs/uploads/ HTTP/1.1" 401 214 "-" "docker/28.2.2" -',
      '198.51.100.5 - - [20/Nov/2026:20:49:03 +0000] "PUT /v2/group/project/app/manifests/1 HTTP/1.1" 401 214 "-" "docker/28.2.2" -',
      `198.51.100.5 - - [20/Nov/2026:20:49:03 +0000] "PATCH ${upload} HTTP/1.1" 202 0 "-" "docker/28.2.2" -`,
    ],
  },
  'upload-token-invalid': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['context: invalid token'],
    pattern:
      /error authorizing context: invalid token"[^\n]{0,600}?http\.request\.method"?[=:]"?(?:PATCH|PUT)"?[^\n]{0,400}?http\.request\.uri"?[=:]"?\/v2\/[^\s"]{1,300}\/blobs\/uploads\/[0-9A-Za-z_=-]{8}/,
    registry: true,
    examples: [
      `time="2026-11-20T20:49:03.672652743Z" level=warning msg="error authorizing context: invalid token" go.version=go1.19.8 http.request.host="registry.example.com" http.request.id=8a1f http.request.method=PATCH http.request.remoteaddr=198.51.100.5 http.request.uri="${upload}" http.request.useragent="docker/28.2.2"`,
    ],
    lookAlikes: [
      'time="2026-11-20T20:28:03.672652743Z" level=warning msg="error authorizing context: invalid token" go.version=go1.19.8 http.request.host="registry.example.com" http.request.method=GET http.request.uri=/v2/',
    ],
  },

  // --- clients that name the request which was refused ---
  'client-upload-refused': {
    role: 'cause',
    literals: ['/blobs/uploads/'],
    pattern:
      /\b(?:PATCH|PUT) (?:request to )?"?https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v2\/[^\s"]{1,300}\/blobs\/uploads\/[^\s"]{8,600}"?: (?:UNAUTHORIZED: authentication required|unexpected status code 401|401 Unauthorized)/,
    registry: true,
    examples: [
      `error pushing image: failed to push to destination registry.example.com/group/project/app:1: PATCH https://registry.example.com${upload}: UNAUTHORIZED: authentication required; [map[Action:pull Class: Name:group/project/app Type:repository]]`,
      `ERROR: failed to solve: failed to push registry.example.com/group/project/app:1: unexpected status from PUT request to https://registry.example.com${upload}: 401 Unauthorized`,
    ],
    lookAlikes: [
      'checking push permission for "registry.example.com/group/app:1": POST https://registry.example.com/v2/group/app/blobs/uploads/: UNAUTHORIZED: authentication required; [map[Action:pull Class: Name:group/app Type:repository]]',
    ],
  },
  // podman, skopeo, buildah: "initiating layer upload" would be the POST.
  'chunk-refused': {
    role: 'cause',
    literals: ['uploading layer chunked', 'uploading layer to '],
    pattern:
      /uploading layer (?:chunked|to [^\s]{1,600}): (?:StatusCode: 401|errors:\s{0,4}unauthorized: authentication required|unauthorized: authentication required|authentication required)/,
    registry: true,
    examples: [
      'Error: writing blob: uploading layer chunked: unauthorized: authentication required',
      'time="2026-11-20T20:49:03Z" level=fatal msg="writing blob: uploading layer chunked: unauthorized: authentication required"',
    ],
    lookAlikes: [
      'Error: writing blob: initiating layer upload to /v2/group/app/blobs/uploads/ in registry.example.com: unauthorized: authentication required',
      'Error: writing blob: uploading layer chunked: StatusCode: 413, <html>',
    ],
  },
  'commit-refused': {
    role: 'cause',
    literals: ['failed commit on ref'],
    pattern:
      /failed commit on ref "(?:layer|config)-sha256:[0-9a-f]{64}": unexpected status[^\n]{0,400}?: 401 Unauthorized/,
    registry: true,
    examples: [
      'ctr: failed commit on ref "layer-sha256:406000df4f2abd2a1c44d11158467b9b1f6ae05abc72552cd4a23c4127ea4167": unexpected status: 401 Unauthorized',
    ],
    lookAlikes: [
      'ctr: failed commit on ref "manifest-sha256:406000df4f2abd2a1c44d11158467b9b1f6ae05abc72552cd4a23c4127ea4167": unexpected status: 405 Method Not Allowed',
    ],
  },

  // --- what our own command prints, and what a configuration says ---
  'buffering-on': {
    role: 'context',
    literals: ['upload buffering: '],
    pattern: /^upload buffering: on$/,
    sets: { uploadBuffering: 'on' },
    registry: true,
    examples: ['upload buffering: on'],
    lookAlikes: ['upload buffering: off'],
  },
  'buffering-off': {
    role: 'context',
    literals: ['upload buffering: '],
    pattern: /^upload buffering: off$/,
    sets: { uploadBuffering: 'off' },
    registry: true,
    examples: ['upload buffering: off'],
    lookAlikes: ['upload buffering: on'],
  },
});
