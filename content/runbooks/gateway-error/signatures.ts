/**
 * What gateways write when the service behind them does not answer, and what clients see of it. Which service it was, clients show only
 * by their wrapping: `Get "https://…/v2/": received unexpected HTTP status` came from the token service, the bare words from the registry.
 */
import { defineSignatures } from '../../../src/diagnose/define.ts';

const from = 'client: 198.51.100.5, server: registry.example.com';
const asked = `${from}, request: "GET /v2/ HTTP/1.1", upstream: "http://127.0.0.1:5000/v2/", host: "registry.example.com:5050"`;
const token =
  'client: 198.51.100.5, server: gitlab.example.com, request: "GET /jwt/auth?service=container_registry HTTP/1.1", upstream: "http://127.0.0.1:8080/jwt/auth?service=container_registry", host: "gitlab.example.com"';
const works = [
  'symptoms/push-completed',
  'symptoms/pull-completed',
  'symptoms/login-succeeded',
  'symptoms/image-copied',
];

export default defineSignatures({
  // --- NGINX in front of the registry ---
  'upstream-refused': {
    role: 'cause',
    literals: ['while connecting to upstream'],
    pattern:
      /(?:connect\(\) failed \((?:111: Connection refused|113: (?:No route to host|Host is unreachable)|101: Network is unreachable|2: No such file or directory)\)|no live upstreams) while connecting to upstream, client: [\w.:]{1,64}, server: [^",\s]{0,260}, request: "[A-Z]{3,7} \/v[12]\/[^"\n]{0,2500}", upstream: "https?:\/\/(?!\[::1\])(?<upstream>[\w.:[\]-]{1,260})\//,
    sets: { gatewayPlace: 'registry', gatewayReason: 'refused' },
    registry: true,
    examples: [
      `2026/11/20 21:03:29 [error] 24160#24160: *2 connect() failed (111: Connection refused) while connecting to upstream, ${asked}`,
      `2026/11/20 21:03:29 [error] 24160#24160: *2 no live upstreams while connecting to upstream, ${from}, request: "GET /v2/ HTTP/1.1", upstream: "http://registry/v2/", host: "registry.example.com"`,
    ],
    lookAlikes: [
      `2026/11/20 21:03:29 [error] 24160#24160: *2 connect() failed (111: Connection refused) while connecting to upstream, ${from}, request: "GET /v2/ HTTP/1.1", upstream: "http://[::1]:5000/v2/", host: "registry.example.com:5050"`,
      `2026/11/20 21:03:29 [error] 24160#24160: *2 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.5, server: app.example.com, request: "GET /api HTTP/1.1", upstream: "http://127.0.0.1:5000/api", host: "app.example.com"`,
    ],
  },
  'upstream-timeout': {
    role: 'cause',
    literals: ['upstream timed out'],
    pattern:
      /upstream timed out \(110: (?:Connection|Operation) timed out\) while (?:reading response header from|connecting to|sending request to|reading) upstream, client: [\w.:]{1,64}, server: [^",\s]{0,260}, request: "[A-Z]{3,7} \/v[12]\/[^"\n]{0,2500}"(?:, upstream: "https?:\/\/(?<upstream>[\w.:[\]-]{1,260})\/)?/,
    sets: { gatewayPlace: 'registry', gatewayReason: 'timeout' },
    registry: true,
    examples: [
      `2026/11/20 21:04:23 [error] 24960#24960: *2 upstream timed out (110: Connection timed out) while reading response header from upstream, ${asked}`,
    ],
    lookAlikes: [
      '2026/11/20 21:04:23 [error] 24960#24960: *2 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 198.51.100.5, server: app.example.com, request: "GET /report HTTP/1.1", upstream: "http://127.0.0.1:8000/report", host: "app.example.com"',
    ],
  },
  // A crash, a lack of memory, a restart, and with Google Cloud Storage a defect of HTTP/2: all look like this.
  'upstream-closed': {
    role: 'symptom',
    literals: ['prematurely closed connection', 'recv() failed (104'],
    pattern:
      /(?:upstream prematurely closed connection|recv\(\) failed \(104: Connection reset by peer\)) while reading (?:response header from )?upstream, client: [\w.:]{1,64}, server: [^",\s]{0,260}, request: "[A-Z]{3,7} \/v2\//,
    weight: 4,
    sets: { gatewayPlace: 'registry', gatewayReason: 'closed' },
    registry: true,
    examples: [
      `2026/11/20 21:04:23 [error] 24960#24960: *2 upstream prematurely closed connection while reading response header from upstream, ${asked}`,
    ],
    lookAlikes: [
      '2026/11/20 21:04:23 [error] 24960#24960: *2 upstream prematurely closed connection while reading response header from upstream, client: 198.51.100.5, server: app.example.com, request: "GET /report HTTP/1.1", upstream: "http://127.0.0.1:8000/report", host: "app.example.com"',
    ],
  },
  'upstream-unresolved': {
    role: 'symptom',
    literals: ['host not found in upstream', 'could not be resolved'],
    pattern:
      /host not found in upstream "(?:[\w-]{1,60}-)?(?<!schema-)registry(?:[.:][\w.:-]{0,200})?" in \/|(?<![\w-])registry[\w.-]{0,200} could not be resolved \(\d{1,2}: /,
    weight: 4,
    sets: { gatewayPlace: 'registry', gatewayReason: 'unresolved' },
    registry: true,
    examples: ['nginx: [emerg] host not found in upstream "registry" in /etc/nginx/conf.d/registry.conf:12'],
    lookAlikes: [
      'nginx: [emerg] host not found in upstream "backend" in /etc/nginx/conf.d/app.conf:12',
      'nginx: [emerg] host not found in upstream "schema-registry:8081" in /etc/nginx/conf.d/app.conf:12',
    ],
  },
  'registry-5xx-in-access-log': {
    role: 'symptom',
    speakers: ['proxy'],
    literals: ['HTTP/1.1" 502', 'HTTP/1.0" 502', 'HTTP/2.0" 502', 'HTTP/1.1" 504', 'HTTP/1.0" 504', 'HTTP/2.0" 504'],
    field: 'uri',
    fields: { status: /^50[24]$/ },
    pattern: /^\/v[12]\//,
    suggests: { 'gateway-error': 5, 'registry-ipv6-upstream': 1 },
    sets: { gatewayPlace: 'registry' },
    registry: true,
    examples: ['198.51.100.5 - - [20/Nov/2026:21:03:29 +0000] "GET /v2/ HTTP/1.1" 502 150 "-" "docker/28.2.2" -'],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:21:03:29 +0000] "GET /users/sign_in HTTP/1.1" 502 150 "-" "Mozilla/5.0" -',
    ],
  },

  // Traefik's access log as JSON: the keys are sorted, and OriginStatus is what came from behind it.
  'traefik-bad-gateway': {
    role: 'symptom',
    literals: ['"DownstreamStatus":502', '"DownstreamStatus":504'],
    pattern: /"DownstreamStatus":50[24],[^\n]{0,900}?"RequestPath":"\/v[12]\//,
    suggests: { 'gateway-error': 5, 'registry-ipv6-upstream': 1 },
    sets: { gatewayPlace: 'registry' },
    registry: true,
    examples: [
      '{"ClientAddr":"198.51.100.5:50000","DownstreamStatus":502,"Duration":31002,"OriginStatus":502,"RequestHost":"registry.example.com","RequestMethod":"PATCH","RequestPath":"/v2/group/app/blobs/uploads/ab","level":"info","msg":"","time":"2026-11-20T21:03:29Z"}',
    ],
    lookAlikes: [
      '{"ClientAddr":"198.51.100.5:50000","DownstreamStatus":502,"OriginStatus":502,"RequestHost":"app.example.com","RequestMethod":"GET","RequestPath":"/api/items","level":"info","msg":""}',
    ],
  },
  // The access log of an AWS application load balancer: its own status, then the target's.
  'load-balancer-5xx': {
    role: 'symptom',
    literals: [' 502 - ', ' 503 - ', ' 504 - ', ' 502 502 ', ' 504 504 '],
    pattern:
      /\bapp\/[\w-]{1,32}\/[0-9a-f]{16} [^"\n]{10,200} 50[234] (?:-|50[24]) \d{1,15} \d{1,15} "[A-Z]{3,7} https?:\/\/[\w.:-]{1,260}\/v[12]\//,
    weight: 4,
    sets: { gatewayPlace: 'registry' },
    registry: true,
    examples: [
      'https 2026-11-20T21:03:29.123456Z app/registry/0123456789abcdef 198.51.100.5:41234 198.51.100.7:443 0.001 60.000 -1 504 - 1048576 305 "PATCH https://registry.example.com:443/v2/group/app/blobs/uploads/ab?_state=x HTTP/1.1" "docker/28.2.2" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2',
    ],
    lookAlikes: [
      'https 2026-11-20T21:03:29.123456Z app/shop/0123456789abcdef 198.51.100.5:41234 198.51.100.7:443 0.001 60.000 -1 504 - 1048576 305 "GET https://shop.example.com:443/cart HTTP/1.1" "curl/8.5.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2',
    ],
  },
  // HAProxy: no server of the backend was up, so that none is named.
  'haproxy-no-server': {
    role: 'symptom',
    literals: ['/<NOSRV> '],
    pattern:
      /\/<NOSRV> [\d/+-]{5,60} 503 \d{1,12} \S{1,80} \S{1,80} S[A-Z]-- [^"\n]{0,400}"[A-Z]{3,7} (?:https?:\/\/[\w.:-]{1,260})?\/v[12]\//,
    weight: 4,
    sets: { gatewayPlace: 'registry' },
    registry: true,
    examples: [
      'haproxy[2211]: 198.51.100.5:50122 [20/Nov/2026:21:03:29.123] https~ registry/<NOSRV> 0/-1/-1/-1/0 503 221 - - SC-- 3/1/0/0/0 0/0 "GET /v2/ HTTP/1.1"',
    ],
    lookAlikes: [
      'haproxy[2211]: 198.51.100.5:50122 [20/Nov/2026:21:03:29.123] https~ app/<NOSRV> 0/-1/-1/-1/0 503 221 - - SC-- 3/1/0/0/0 0/0 "GET /index.html HTTP/1.1"',
    ],
  },

  // --- GitLab's token service ---
  'token-upstream-failed': {
    role: 'cause',
    literals: ['while connecting to upstream', 'upstream timed out', 'prematurely closed connection'],
    pattern:
      /(?:connect\(\) (?:to unix:[^\s]{1,200} )?failed \(\d{1,3}: [A-Z][\w ]{4,40}\) while connecting to upstream|no live upstreams while connecting to upstream|upstream timed out \(110: \w{6,12} timed out\) while [a-z ]{8,40}upstream|upstream prematurely closed connection while reading response header from upstream), client: [\w.:]{1,64}, server: [^",\s]{0,260}, request: "(?:GET|POST) (?:\/[\w.-]{1,60})?\/jwt\/auth[? ]/,
    sets: { gatewayPlace: 'gitlab', gatewayReason: 'refused', tokenService: 'error' },
    registry: true,
    examples: [
      `2026/11/20 20:31:32 [error] 28232#28232: *2 connect() failed (111: Connection refused) while connecting to upstream, ${token}`,
    ],
    lookAlikes: [
      '2026/11/20 20:31:32 [error] 28232#28232: *2 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.5, server: gitlab.example.com, request: "GET /users/sign_in HTTP/1.1", upstream: "http://127.0.0.1:8080/users/sign_in", host: "gitlab.example.com"',
    ],
  },
  'token-gateway-error': {
    role: 'cause',
    speakers: ['proxy', 'rails', 'unknown'],
    literals: ['HTTP/1.1" 50', 'HTTP/1.0" 50', 'HTTP/2.0" 50', 'HTTP/2" 50'],
    pattern: /"(?:GET|POST) (?:\/[\w.-]{1,60})?\/jwt\/auth[^"\s]{0,800} HTTP\/[\d.]{1,3}" 50[234] /,
    sets: { gatewayPlace: 'gitlab', gatewayReason: 'refused', tokenService: 'error' },
    registry: true,
    examples: [
      '198.51.100.5 - root [20/Nov/2026:20:28:50 +0000] "GET /jwt/auth?service=container_registry&scope=repository:group/app:pull HTTP/1.1" 502 197 "-" "curl/7.88.1" -',
    ],
    lookAlikes: [
      '198.51.100.5 - root [20/Nov/2026:20:28:50 +0000] "GET /jwt/auth?service=container_registry HTTP/1.1" 200 418 "-" "curl/7.88.1" -',
    ],
  },
  'token-server-error': {
    role: 'cause',
    speakers: ['proxy', 'rails', 'unknown'],
    literals: ['HTTP/1.1" 500', 'HTTP/1.0" 500', 'HTTP/2.0" 500', 'HTTP/2" 500', '"status":500'],
    pattern:
      /"(?:GET|POST) (?:\/[\w.-]{1,60})?\/jwt\/auth[^"\s]{0,800} HTTP\/[\d.]{1,3}" 500 |"path":"(?:\/[\w.-]{1,60})?\/jwt\/auth"[^\n]{0,200}?"status":500/,
    // What GitLab met comes first, where its line says it.
    weight: 4,
    sets: { gatewayPlace: 'gitlab', gatewayReason: 'error', tokenService: 'error' },
    registry: true,
    examples: [
      '198.51.100.5 - root [20/Nov/2026:20:29:43 +0000] "GET /jwt/auth?service=container_registry HTTP/1.1" 500 50 "-" "curl/7.88.1" -',
      '{"method":"GET","path":"/jwt/auth","format":"html","controller":"JwtController","action":"auth","status":500,"time":"2026-11-20T20:28:50.497Z"}',
    ],
    lookAlikes: [
      '{"method":"GET","path":"/jwt/auth","format":"html","controller":"JwtController","action":"auth","status":200,"time":"2026-11-20T20:28:50.497Z"}',
    ],
  },

  // --- what clients see ---
  // Not from the daemon's own log: it keeps what was retried and went well.
  'client-bad-gateway': {
    role: 'symptom',
    literals: [
      '502 Bad Gateway',
      '502 (Bad Gateway)',
      '504 Gateway',
      '504 (Gateway',
      'HTTP status: 52',
      'failed with status: 52',
      'StatusCode: 502',
      'unexpected status',
      'StatusCode: 504',
      'StatusCode: 52',
    ],
    pattern:
      /^(?!time="[^"\n]{10,40}" level=(?!fatal))(?![^\n]{0,300}\/v2\/[^\s"]{0,300}"?: received)[^\n]{0,600}?(?:received unexpected HTTP status: |\/v2\/ failed with status: |pinging container registry [^\s]{1,260}: invalid status code from registry |failed with status code \[[^\]\n]{1,200}\]: |unexpected status code |unexpected status: |unexpected status (?:code|from [A-Z]{3,6} request to) https?:\/\/[^\s]{1,260}\/v2\/[^\s]{0,400}: |(?:uploading (?:layer|manifest)|initiating layer upload|writing (?:blob|manifest))[^"<\n]{0,400}: StatusCode: )(?:502|504|52[0-7])[ ,]/,
    suggests: { 'gateway-error': 5, 'registry-ipv6-upstream': 1 },
    resolvedBy: works,
    sets: { gatewayPlace: 'registry' },
    registry: true,
    examples: [
      'Error response from daemon: received unexpected HTTP status: 502 Bad Gateway',
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 504 Gateway Timeout',
      'Error: initializing source docker://registry.example.com:5050/group/app:1: pinging container registry registry.example.com:5050: invalid status code from registry 502 (Bad Gateway)',
      'ctr: pulling from host registry.example.com:5050 failed with status code [manifests 1.0]: 502 Bad Gateway',
      'Error: writing blob: uploading layer chunked: StatusCode: 504, <html>',
      'unexpected status from PATCH request to https://registry.example.com/v2/group/app/blobs/uploads/ab?_state=x: 524 <none>',
      'httpReadSeeker: failed open: unexpected status code https://registry.example.com/v2/group/app/blobs/sha256:0ebb39f2: 502 Bad Gateway',
    ],
    lookAlikes: [
      'Error response from daemon: received unexpected HTTP status: 500 Internal Server Error',
      'Error response from daemon: Get "https://registry.example.com:5050/v2/": received unexpected HTTP status: 502 Bad Gateway',
      'time="2026-11-20T20:59:40.616533779Z" level=error msg="Upload failed, retrying: received unexpected HTTP status: 502 Bad Gateway"',
      '<head><title>502 Bad Gateway</title></head>',
    ],
  },
  // The daemon's last word to the command, not one of its retries.
  'daemon-bad-gateway': {
    role: 'symptom',
    literals: ['Handler for POST '],
    pattern:
      /Handler for POST \/v[\d.]{3,6}\/(?:auth|images\/[^\s]{1,300}) returned error: (?:login attempt to https?:\/\/[\w.:[\]-]{1,260}\/v2\/ failed with status: |received unexpected HTTP status: )(?:502|504|52[0-7]) /,
    suggests: { 'gateway-error': 5, 'registry-ipv6-upstream': 1 },
    sets: { gatewayPlace: 'registry' },
    registry: true,
    examples: [
      'time="2026-11-20T21:03:29.195648194Z" level=error msg="Handler for POST /v1.41/auth returned error: login attempt to https://registry.example.com:5050/v2/ failed with status: 502 Bad Gateway"',
    ],
    lookAlikes: [
      'time="2026-11-20T21:03:29.285172249Z" level=info msg="Attempting next endpoint for pull after error: received unexpected HTTP status: 502 Bad Gateway"',
    ],
  },
  // An ingress controller without a ready pod behind it says so in these words; a registry's own 503 reads otherwise.
  'no-endpoints': {
    role: 'symptom',
    literals: ['503 Service Temporarily Unavailable'],
    pattern:
      /(?:received unexpected HTTP status: |failed with status: |invalid status code from registry |unexpected status(?::| code) |unexpected status (?:code|from [A-Z]{3,6} request to) https?:\/\/[^\s"]{1,900}: )503 \(?Service Temporarily Unavailable|<title>503 Service Temporarily Unavailable<\/title>/,
    weight: 4,
    sets: { gatewayPlace: 'registry' },
    examples: [
      'Error response from daemon: received unexpected HTTP status: 503 Service Temporarily Unavailable',
      'unexpected status from HEAD request to https://registry.example.com/v2/group/app/blobs/sha256:0ebb39f2: 503 Service Temporarily Unavailable',
      'GET https://registry.example.com/v2/: unexpected status code 503 Service Temporarily Unavailable: <html>',
    ],
    lookAlikes: ['Error response from daemon: received unexpected HTTP status: 503 Service Unavailable'],
  },
  'token-stage-bad-gateway': {
    role: 'cause',
    literals: ['received unexpected HTTP status: 50'],
    pattern:
      /https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v2\/[^\s"]{0,400}"?: received unexpected HTTP status: (?:50[234]|52[0-7]) /,
    resolvedBy: works,
    sets: { gatewayPlace: 'gitlab', tokenService: 'error' },
    registry: true,
    examples: [
      'Error response from daemon: Get "https://registry.example.com:5050/v2/": received unexpected HTTP status: 502 Bad Gateway',
      'Error response from daemon: Head "https://registry.example.com:5050/v2/group/app/manifests/1.0.0": received unexpected HTTP status: 502 Bad Gateway',
    ],
    lookAlikes: ['Error response from daemon: received unexpected HTTP status: 502 Bad Gateway'],
  },
  'token-stage-server-error': {
    role: 'cause',
    literals: ['received unexpected HTTP status: 500'],
    pattern:
      /https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v2\/[^\s"]{0,400}"?: received unexpected HTTP status: 500 /,
    resolvedBy: works,
    sets: { gatewayPlace: 'gitlab', gatewayReason: 'error', tokenService: 'error' },
    registry: true,
    examples: [
      'Error response from daemon: Get "https://registry.example.com:5050/v2/": received unexpected HTTP status: 500 Internal Server Error',
    ],
    lookAlikes: ['Error response from daemon: received unexpected HTTP status: 500 Internal Server Error'],
  },
  'token-service-failed': {
    role: 'cause',
    literals: ['invalid status code from registry 50', 'token: unexpected status'],
    pattern:
      /equesting bearer token: invalid status code from registry 50[234]|failed to fetch (?:oauth|anonymous) token: unexpected status(?: from [A-Z]{3,4} request to [^\s]{1,600})?: 50[234]/,
    sets: { gatewayPlace: 'gitlab', tokenService: 'error' },
    registry: true,
    examples: [
      'Error: initializing source docker://registry.example.com:5050/group/app:1.0.0: Requesting bearer token: invalid status code from registry 502 (Bad Gateway)',
      'ctr: failed to resolve reference "registry.example.com:5050/group/app:1.0.0": failed to authorize: failed to fetch oauth token: unexpected status: 502 Bad Gateway',
    ],
    lookAlikes: [
      'Requesting bearer token: invalid status code from registry 404 (Not Found)',
      'Requesting bearer token: invalid status code from registry 500 (Internal Server Error)',
    ],
  },
  'token-service-error': {
    role: 'cause',
    literals: ['invalid status code from registry 500', 'token: unexpected status'],
    pattern:
      /equesting bearer token: invalid status code from registry 500|failed to fetch (?:oauth|anonymous) token: unexpected status(?: from [A-Z]{3,4} request to [^\s]{1,600})?: 500/,
    sets: { gatewayPlace: 'gitlab', gatewayReason: 'error', tokenService: 'error' },
    registry: true,
    examples: [
      'Error: initializing source docker://registry.example.com:5050/group/app:1.0.0: Requesting bearer token: invalid status code from registry 500 (Internal Server Error)',
      'ctr: failed to resolve reference "registry.example.com:5050/group/app:1.0.0": failed to authorize: failed to fetch oauth token: unexpected status: 500 Internal Server Error',
    ],
    lookAlikes: ['Requesting bearer token: invalid status code from registry 502 (Bad Gateway)'],
  },

  // --- curl ---
  'curl-bad-gateway': {
    role: 'symptom',
    speakers: ['probe'],
    literals: ['HTTP/1.1 502', 'HTTP/1.1 504', 'HTTP/2 502', 'HTTP/2 504', 'HTTP/1.0 502', 'HTTP/1.0 504'],
    field: 'status',
    pattern: /^50[24]$/,
    suggests: { 'gateway-error': 5, 'registry-ipv6-upstream': 1 },
    examples: [
      '> GET /v2/ HTTP/1.1\n> Host: registry.example.com:5050\n> \n< HTTP/1.1 502 Bad Gateway\n< Server: nginx\n< ',
    ],
    lookAlikes: [
      '> GET /v2/ HTTP/1.1\n> Host: registry.example.com:5050\n> \n< HTTP/1.1 401 Unauthorized\n< Server: nginx\n< ',
    ],
  },
  // GitLab's own page: Workhorse or its NGINX wrote it.
  'gitlab-page': {
    role: 'symptom',
    literals: ['GitLab is not responding (502)', 'GitLab is taking too much time'],
    pattern: /GitLab is not responding \(502\)|GitLab is taking too much time to respond/,
    weight: 4,
    sets: { gatewayPlace: 'gitlab' },
    examples: ['  <title>GitLab is not responding (502)</title>'],
    lookAlikes: ['GitLab is not responding to my message'],
  },

  // --- what our own commands print ---
  'asked-registry-fails': {
    role: 'cause',
    literals: ['gateway error: '],
    pattern: /^gateway error: registry$/m,
    sets: { gatewayPlace: 'registry' },
    registry: true,
    examples: ['gateway error: registry'],
    lookAlikes: ['gateway error: gitlab'],
  },
  'asked-gitlab-fails': {
    role: 'cause',
    literals: ['gateway error: '],
    pattern: /^gateway error: gitlab$/m,
    sets: { gatewayPlace: 'gitlab' },
    registry: true,
    examples: ['gateway error: gitlab'],
    lookAlikes: ['gateway error: none'],
  },
  'state-up': {
    role: 'context',
    literals: ['registry state: '],
    pattern: /^registry state: up$/m,
    sets: { registryState: 'up' },
    registry: true,
    examples: ['registry state: up'],
    lookAlikes: ['registry state: down'],
  },
  'state-down': {
    role: 'context',
    literals: ['registry state: ', 'down: registry: '],
    pattern: /^registry state: down$|^down: registry: \d{1,9}s, normally up(?!, want up)/m,
    sets: { registryState: 'down' },
    registry: true,
    examples: ['registry state: down', 'down: registry: 120s, normally up; run: log: (pid 99) 4500s'],
    lookAlikes: ['registry state: up'],
  },
  'state-restarting': {
    role: 'context',
    literals: ['registry state: ', 'down: registry: '],
    pattern: /^registry state: restarting$|^down: registry: \d{1,3}s, normally up, want up/m,
    sets: { registryState: 'restarting' },
    registry: true,
    examples: ['registry state: restarting', 'down: registry: 1s, normally up, want up; run: log: (pid 99) 4500s'],
    lookAlikes: ['down: registry: 120s, normally up; run: log: (pid 99) 4500s'],
  },
});
