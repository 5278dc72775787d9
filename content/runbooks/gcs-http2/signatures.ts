import { defineSignatures } from '../../../src/diagnose/define.ts';

const error = (detail: string) =>
  `time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" auth_user_name=root code=UNKNOWN detail="${detail}" error="unknown: unknown error" go_version=go1.24.3 vars_name=mygroup/app version=v4.39.0-gitlab`;
const upload = 'https://storage.googleapis.com/upload/storage/v1/b/my-registry/o?uploadType=resumable';
const asked = (method: string, host: string) =>
  `client: 198.51.100.5, server: ${host}, request: "${method} /v2/mygroup/app/blobs/uploads/84d467a9-0184-45a2-a565-657dce616993?_state=cjSG HTTP/1.1", upstream: "http://127.0.0.1:5000/v2/mygroup/app/blobs/uploads/84d467a9-0184-45a2-a565-657dce616993?_state=cjSG", host: "${host}"`;

/** No line names this problem by itself: it is seen from a broken HTTP/2 connection to Google, the load, and what NGINX meets. */
export default defineSignatures({
  // What Go says of an HTTP/2 connection that broke, together with Google's address or the name of the driver.
  'connection-broken': {
    role: 'symptom',
    weight: 5,
    speakers: ['registry', 'storage', 'unknown'],
    literals: ['http2: ', 'stream error: stream ID'],
    pattern:
      /(?:\bgcs: |storage\.googleapis\.com\/)[^\n]{0,900}?(?:http2: (?:client connection lost|server sent GOAWAY|timeout awaiting response headers|Transport: cannot retry)|stream error: stream ID \d{1,10}; [A-Z_]{4,30})/,
    sets: { storageDriver: 'gcs' },
    registry: true,
    examples: [
      error(`gcs: Post \\"${upload}\\": http2: client connection lost`),
      error(`gcs: Put \\"${upload}\\": stream error: stream ID 41; INTERNAL_ERROR; received from peer`),
    ],
    lookAlikes: [
      error(`gcs: Post \\"${upload}\\": dial tcp: i/o timeout`),
      'Error response from daemon: Get "https://registry.example.com/v2/": http2: client connection lost',
    ],
  },
  // The registry took an upload and gave up, or did not answer in time: this happens with other storage as well.
  'upload-cut': {
    role: 'symptom',
    weight: 1,
    speakers: ['proxy'],
    literals: ['prematurely closed connection', 'upstream timed out'],
    pattern:
      /(?:upstream prematurely closed connection|upstream timed out \(110: (?:Connection|Operation) timed out\)) while reading response header from upstream, [^\n]{0,400}?request: "(?:POST|PATCH|PUT) \/v2\/[^\s"]{1,300}\/blobs\/uploads\//,
    registry: true,
    examples: [
      `2026/11/20 21:04:23 [error] 24960#24960: *2 upstream prematurely closed connection while reading response header from upstream, ${asked('PATCH', 'registry.example.com')}`,
      `2026/11/20 21:04:23 [error] 24960#24960: *2 upstream timed out (110: Connection timed out) while reading response header from upstream, ${asked('PUT', 'registry.example.com')}`,
    ],
    lookAlikes: [
      `2026/11/20 21:04:23 [error] 24960#24960: *2 connect() failed (111: Connection refused) while connecting to upstream, ${asked('PATCH', 'registry.example.com')}`,
    ],
  },
  'http2-switched-off': {
    role: 'context',
    literals: ['http2client=0'],
    pattern: /GODEBUG[^\n]{1,80}\bhttp2client=0\b/,
    sets: { registryHttp2: 'off' },
    examples: ["registry['env'] = { 'GODEBUG' => 'tlsmlkem=0,http2client=0' }"],
    lookAlikes: ["registry['env'] = { 'GODEBUG' => 'tlsmlkem=0' }"],
  },

  // What our own probes print (snippets show-registry-cpu and show-registry-godebug).
  'load-high': {
    role: 'symptom',
    weight: 3,
    literals: ['registry cpu: '],
    pattern: /^registry cpu: high$/m,
    sets: { registryCpu: 'high' },
    registry: true,
    examples: ['registry cpu: high'],
    lookAlikes: ['registry cpu: normal'],
  },
  'load-normal': {
    role: 'context',
    literals: ['registry cpu: '],
    pattern: /^registry cpu: normal$/m,
    sets: { registryCpu: 'normal' },
    registry: true,
    examples: ['registry cpu: normal'],
    lookAlikes: ['registry cpu: high'],
  },
  'http2-on': {
    role: 'context',
    literals: ['registry http2: '],
    pattern: /^registry http2: on$/m,
    sets: { registryHttp2: 'on' },
    registry: true,
    examples: ['registry http2: on'],
    lookAlikes: ['registry http2: off'],
  },
  'http2-off': {
    role: 'context',
    literals: ['registry http2: '],
    pattern: /^registry http2: off$/m,
    sets: { registryHttp2: 'off' },
    registry: true,
    examples: ['registry http2: off'],
    lookAlikes: ['registry http2: on'],
  },
});
