import { defineSignatures } from '../../../src/diagnose/define.ts';

const page = (server: string) =>
  `"<html>\\r\\n<head><title>413 Request Entity Too Large</title></head>\\r\\n<body>\\r\\n<center><h1>413 Request Entity Too Large</h1></center>\\r\\n<hr><center>${server}</center>\\r\\n</body>\\r\\n</html>\\r\\n"`;
const notJson = (status: number) =>
  `error parsing HTTP ${status} response body: invalid character '<' looking for beginning of value: `;
const upload = '/v2/group/app/blobs/uploads/d07cefca-5bda-4822-94c6-9c886d8e0e09?_state=ahrvW7';
const nginxError = '2026/11/20 20:59:36 [error] 17154#17154: *66 client intended to send too large';

export default defineSignatures({
  'nginx-body-too-large': {
    role: 'cause',
    literals: ['client intended to send too large'],
    pattern:
      /client intended to send too large (?:chunked )?body: \d{1,20}(?:\+\d{1,20})? bytes[^"\n]{0,600}request: "[A-Z]{3,7} \/v2\//,
    registry: true,
    examples: [
      `${nginxError} chunked body: 1048576+32768 bytes while sending request to upstream, client: ::1, server: registry.example.com, request: "PATCH ${upload} HTTP/1.1", upstream: "http://127.0.0.1:5000${upload}", host: "registry.example.com:5050"`,
      `${nginxError} body: 3000000 bytes, client: 198.51.100.5, server: registry.example.com, request: "POST /v2/group/app/blobs/uploads/ HTTP/1.1", host: "registry.example.com:5050"`,
    ],
    lookAlikes: [
      `${nginxError} body: 3000000 bytes, client: 198.51.100.5, server: app.example.com, request: "POST /api/files HTTP/1.1", host: "app.example.com"`,
    ],
  },
  // docker <= 24. The last line of the page names the server that wrote it.
  'docker-413': {
    role: 'cause',
    literals: ['error parsing HTTP 413 response body'],
    pattern:
      /error parsing HTTP 413 response body(?:[\s\S]{0,700}?<(?:hr><center|address)>(?<proxyServer>[A-Za-z][\w-]{0,60}))?/,
    registry: true,
    examples: [
      `${notJson(413)}${page('nginx')}`,
      `${notJson(413)}${page('openresty/1.15.8.1')}`,
      `${notJson(413)}${page('cloudflare')}`,
      `time="2026-11-20T20:59:35.864346020Z" level=error msg="Upload failed: ${notJson(413)}${page('nginx').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
    ],
    lookAlikes: [`${notJson(429)}${page('nginx').replaceAll('413 Request Entity Too Large', '429 Too Many Requests')}`],
  },
  // docker >= 25 prints the page itself after "unknown: ", and 28 only after a minute of retries.
  'docker-413-unknown': {
    role: 'cause',
    literals: ['<title>413 '],
    pattern:
      /unknown: <html>\s{0,4}<head>\s{0,4}<title>413 (?:[\s\S]{0,700}?<(?:hr><center|address)>(?<proxyServer>[A-Za-z][\w-]{0,60}))?/,
    registry: true,
    examples: [
      'unknown: <html>\n<head><title>413 Request Entity Too Large</title></head>\n<body>\n<center><h1>413 Request Entity Too Large</h1></center>\n<hr><center>nginx</center>',
      'level=error msg="Upload failed, retrying: unknown: <html>\\r\\n<head><title>413 Request Entity Too Large</title></head>\\r\\n<body>\\r\\n<center><h1>413 Request Entity Too Large</h1></center>\\r\\n<hr><center>awselb/2.0</center>"',
    ],
    lookAlikes: ['unknown: <html>\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>'],
  },
  // podman, skopeo and buildah cut the page off before the server's name.
  'layer-upload-413': {
    role: 'cause',
    literals: ['StatusCode: 413'],
    pattern: /(?:uploading layer|writing blob)[^"<\n]{0,60}: StatusCode: 413/,
    registry: true,
    examples: [
      'Error: writing blob: uploading layer chunked: StatusCode: 413, <html>',
      'time="2026-11-20T20:59:36Z" level=fatal msg="writing blob: uploading layer chunked: StatusCode: 413, <html>\\r\\n<head><title>413 Request Entity Too Large<..."',
    ],
    lookAlikes: ['Error: writing blob: uploading layer chunked: StatusCode: 400, <html>'],
  },
  // BuildKit, containerd, kaniko and crane, ORAS. The words alone are no registry's.
  'unexpected-status-413': {
    role: 'cause',
    literals: ['unexpected status', 'status code 413'],
    pattern:
      /unexpected status(?: code|:){0,2} 413\b|unexpected status from P[A-Z]{2,4} request to https?:\/\/[^\s"]{1,900}: 413\b|response status code 413\b/,
    examples: [
      'ERROR: failed to solve: failed to push registry.example.com:5050/group/app:1: unexpected status: 413 Request Entity Too Large',
      'ERROR: failed to solve: failed to push registry.example.com/group/app:1: unexpected status from PATCH request to https://registry.example.com/v2/group/app/blobs/uploads/ab?_state=x: 413 Request Entity Too Large',
      `ctr: failed commit on ref "layer-sha256:ab": unexpected status: 413 Request Entity Too Large`,
      `error pushing image: failed to push to destination registry.example.com/group/app:1: PATCH https://registry.example.com${upload}: unexpected status code 413 Request Entity Too Large: <html>`,
      `Error: PUT "https://registry.example.com${upload}": response status code 413: Request Entity Too Large`,
    ],
    lookAlikes: [
      'ERROR: failed to solve: failed to push registry.example.com:5050/group/app:1: unexpected status: 502 Bad Gateway',
      'WARNING: Uploading artifacts as "archive" to coordinator... 413 Request Entity Too Large  id=7 responseStatus=413 Request Entity Too Large status=413',
    ],
  },
  // The page on its own, from curl or a client that prints it as it came. Not a registry's by itself.
  'page-413': {
    role: 'cause',
    literals: ['<title>413 '],
    pattern: /^(?:<html>\s{0,4})?(?:<head>\s{0,4})?<title>413 (?:Request Entity|Payload|Content) Too Large/,
    examples: [
      '<head><title>413 Request Entity Too Large</title></head>',
      '<head><title>413 Request Entity Too Large<...',
      '<title>413 Request Entity Too Large</title>',
    ],
    lookAlikes: ['<head><title>502 Bad Gateway</title></head>'],
  },
  'page-signed': {
    role: 'context',
    literals: ['<hr><center>', '<address>'],
    pattern: /^<(?:hr><center|address)>(?<proxyServer>[A-Za-z][\w-]{0,60})/,
    examples: [
      '<hr><center>nginx/1.22.1</center>',
      '<hr><center>Microsoft-Azure-Application-Gateway/v2</center>',
      '<address>Apache/2.4.57 (Debian) Server at registry.example.com Port 443</address>',
    ],
    lookAlikes: ['<center><h1>413 Request Entity Too Large</h1></center>'],
  },
  'upload-answered-413': {
    role: 'cause',
    literals: ['HTTP/1.1" 413', 'HTTP/1.0" 413', 'HTTP/2.0" 413', 'HTTP/2" 413'],
    pattern: /"P(?:ATCH|UT|OST) \/v2\/[^"\s]{1,2500} HTTP\/[\d.]{1,3}" 413 /,
    registry: true,
    examples: [`::1 - - [20/Nov/2026:20:59:35 +0000] "PATCH ${upload} HTTP/1.1" 413 176 "-" "docker/28.2.2" -`],
    lookAlikes: ['::1 - - [20/Nov/2026:20:59:35 +0000] "POST /api/files HTTP/1.1" 413 176 "-" "curl/7.88.1" -'],
  },
  'header-413': {
    role: 'symptom',
    weight: 4,
    literals: ['HTTP/1.1 413', 'HTTP/1.0 413', 'HTTP/2 413'],
    pattern: /(?:^|\n)(?:< )?HTTP\/[\d.]{1,3} 413(?:\s|$)/,
    examples: ['HTTP/1.1 413 Request Entity Too Large', '< HTTP/2 413'],
    lookAlikes: ['HTTP/1.1 400 Bad Request'],
  },
  // NGINX cuts the connection to the registry, which therefore logs a client that went away: never a 413.
  'registry-saw-disconnect': {
    role: 'symptom',
    weight: 2,
    speakers: ['registry', 'unknown'],
    literals: ['client disconnected during blob P'],
    pattern: /client disconnected during blob P(?:ATCH|UT)/,
    registry: true,
    examples: [
      'time="2026-11-20T20:59:35.863820285Z" level=error msg="client disconnected during blob PATCH" auth.user.name=root contentLength=-1 copied=1048576 error="unexpected EOF" go.version=go1.19.8',
      '{"contentLength":-1,"copied":1015557,"error":"unexpected EOF","level":"error","msg":"client disconnected during blob PATCH"}',
    ],
    lookAlikes: ['time="2026-11-20T20:59:35Z" level=error msg="response completed with error" err.code="blob unknown"'],
  },
  'size-test-refused': {
    role: 'cause',
    literals: ['upload size test: '],
    pattern: /^upload size test: 413 from (?:unknown|(?<proxyServer>[A-Za-z][\w-]{0,60}))$/,
    registry: true,
    examples: ['upload size test: 413 from nginx', 'upload size test: 413 from unknown'],
    lookAlikes: ['upload size test: accepted'],
  },
  'size-test-accepted': {
    role: 'context',
    literals: ['upload size test: '],
    pattern: /^upload size test: accepted$/,
    registry: true,
    examples: ['upload size test: accepted'],
    lookAlikes: ['upload size test: 413 from nginx'],
  },
  'size-test-other': {
    role: 'context',
    literals: ['upload size test: '],
    pattern: /^upload size test: other answer \d{3}$/,
    registry: true,
    examples: ['upload size test: other answer 401'],
    lookAlikes: ['upload size test: accepted'],
  },
});
