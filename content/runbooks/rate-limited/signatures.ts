/** Texts: beyond.md B14, signatures.md S2, S5, S6, S7, config.md 4; capture nginx-429-rate-limit. Who wrote the 429 decides what to do. */
import { defineSignatures } from '../../../src/diagnose/define.ts';

const page =
  '"<html>\\r\\n<head><title>429 Too Many Requests</title></head>\\r\\n<body>\\r\\n<center><h1>429 Too Many Requests</h1></center>\\r\\n<hr><center>nginx</center>\\r\\n</body>\\r\\n</html>\\r\\n"';

export default defineSignatures({
  'docker-hub': {
    role: 'cause',
    literals: ['pull rate limit', 'increase-rate-limit'],
    pattern: /You have reached your (?:[a-z]{1,20} )?pull rate limit/,
    sets: { rateLimiter: 'docker-hub' },
    registry: true,
    examples: [
      'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
      'ERRO[0050] Error copying ref "docker://bash:5"  error="reading manifest sha256:00 in docker.io/library/bash: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit"',
      'GET https://index.docker.io/v2/library/alpine/manifests/3.20: TOOMANYREQUESTS: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    ],
    lookAlikes: ['The pull rate limit of this project is 100 an hour.'],
  },
  'hub-used-up': {
    role: 'cause',
    literals: ['ratelimit-remaining: '],
    pattern: /^(?:< )?ratelimit-remaining: 0;w=\d{1,6}$/im,
    sets: { rateLimiter: 'docker-hub' },
    registry: true,
    examples: ['ratelimit-remaining: 0;w=21600'],
    lookAlikes: ['ratelimit-remaining: 76;w=21600', 'RateLimit-Remaining: 0'],
  },
  'hub-left': {
    role: 'context',
    literals: ['ratelimit-remaining: '],
    pattern: /^(?:< )?ratelimit-remaining: [1-9]\d{0,6};w=\d{1,6}$/im,
    healthy: true,
    registry: true,
    examples: ['ratelimit-remaining: 76;w=21600'],
    lookAlikes: ['ratelimit-remaining: 0;w=21600'],
  },

  // --- GitLab ---
  'retry-later': {
    role: 'cause',
    literals: ['Retry later'],
    pattern:
      /(?:error parsing HTTP 429 response body: [^\n]{0,80}"|toomanyrequests: |TOOMANYREQUESTS: |StatusCode: 429, "?|HTTP\/[\d.]{1,3} 429[\s\S]{0,2000}?\n\s{0,4})Retry later/,
    sets: { rateLimiter: 'gitlab' },
    registry: true,
    examples: [
      `Error response from daemon: error parsing HTTP 429 response body: invalid character 'R' looking for beginning of value: "Retry later\\n"`,
      'Error response from daemon: Head "https://registry.example.com/v2/group/app/manifests/1": toomanyrequests: Retry later',
      'Error: initializing source docker://registry.example.com/group/app:1: Requesting bearer token: StatusCode: 429, Retry later',
      'Error: initializing source docker://registry.example.com/group/app:1: requesting bearer token: StatusCode: 429, "Retry later\\n"',
    ],
    lookAlikes: ['The service is busy. Retry later'],
  },
  'token-request-429': {
    role: 'cause',
    speakers: ['proxy', 'rails'],
    literals: ['HTTP/1.1" 429', 'HTTP/1.0" 429', 'HTTP/2.0" 429', '"status":429'],
    field: 'uri',
    fields: { status: /^429$/ },
    pattern: /\/jwt\/auth\b|^\/v2\/[^\s]{1,300}\/dependency_proxy\/containers\//,
    sets: { rateLimiter: 'gitlab' },
    registry: true,
    examples: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "GET /jwt/auth?service=container_registry HTTP/1.1" 429 12 "-" "docker/28.2.2" -',
      '{"method":"GET","path":"/jwt/auth","format":"html","controller":"JwtController","action":"auth","status":429,"time":"2026-11-20T20:28:50.497Z"}',
    ],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "GET /api/v4/projects HTTP/1.1" 429 12 "-" "curl/7.88.1" -',
    ],
  },
  'rack-attack-throttle': {
    role: 'cause',
    speakers: ['rails', 'unknown'],
    literals: ['"Rack_Attack"'],
    pattern:
      /"message":"Rack_Attack",(?:[^\n]{0,400}?)"env":"throttle"[^\n]{0,400}?"path":"[^"\n]{0,60}(?:\/jwt\/auth|\/v2\/[^"\n]{1,300}\/dependency_proxy\/)/,
    sets: { rateLimiter: 'gitlab' },
    registry: true,
    examples: [
      '{"severity":"ERROR","time":"2026-11-20T22:14:25.893Z","correlation_id":"01GYDSAKAN2SPZPAMJNRWW5H8S","message":"Rack_Attack","env":"throttle","remote_ip":"198.51.100.9","request_method":"GET","path":"/jwt/auth?service=container_registry"}',
    ],
    lookAlikes: [
      '{"severity":"ERROR","time":"2026-11-20T22:14:25.893Z","correlation_id":"01GYDSAKAN2SPZPAMJNRWW5H8S","message":"Rack_Attack","env":"throttle","remote_ip":"198.51.100.9","request_method":"GET","path":"/group/project.git/info/refs?service=git-upload-pack"}',
    ],
  },
  'rack-attack-ban': {
    role: 'cause',
    speakers: ['rails', 'unknown'],
    literals: ['"Rack_Attack"'],
    pattern:
      /"message":"Rack_Attack",(?:[^\n]{0,400}?)"env":"(?:blocklist|blacklist)"[^\n]{0,400}?"path":"[^"\n]{0,60}(?:\/jwt\/auth|\/v2\/)/,
    sets: { rateLimiter: 'ban' },
    registry: true,
    examples: [
      '{"severity":"ERROR","time":"2026-11-20T22:14:25.893Z","correlation_id":"01GYDSAKAN2SPZPAMJNRWW5H8S","message":"Rack_Attack","env":"blocklist","remote_ip":"198.51.100.9","request_method":"GET","path":"/jwt/auth?account=root&client_id=docker&service=container_registry"}',
    ],
    lookAlikes: [
      '{"severity":"ERROR","time":"2026-11-20T22:14:25.893Z","correlation_id":"01GYDSAKAN2SPZPAMJNRWW5H8S","message":"Rack_Attack","env":"blocklist","remote_ip":"198.51.100.9","request_method":"GET","path":"/users/sign_in"}',
    ],
  },

  // --- a proxy: it answers with a page ---
  'page-429': {
    role: 'cause',
    literals: ['HTTP 429 response body', 'toomanyrequests: <', 'StatusCode: 429, '],
    pattern:
      /(?:error parsing HTTP 429 response body: invalid character '<'|toomanyrequests: <|StatusCode: 429, "?<)(?:[\s\S]{0,400}?<hr><center>(?<proxyServer>[A-Za-z][\w.-]{0,40}))?/,
    sets: { rateLimiter: 'proxy' },
    registry: true,
    examples: [
      `Error response from daemon: error parsing HTTP 429 response body: invalid character '<' looking for beginning of value: ${page}`,
      'Error response from daemon: Head "https://registry.example.com/v2/group/app/manifests/1": toomanyrequests: <html>',
      'Error: initializing source docker://registry.example.com:5050/group/app:1.0.0: reading manifest 1.0.0 in registry.example.com:5050/group/app: StatusCode: 429, <html>',
    ],
    lookAlikes: [
      `error parsing HTTP 413 response body: invalid character '<' looking for beginning of value: "<html>"`,
    ],
  },
  'curl-page-429': {
    role: 'cause',
    speakers: ['probe'],
    literals: ['HTTP/1.1 429', 'HTTP/2 429'],
    pattern: /^(?:[\s\S]{0,12000}?\n)?(?:< )?HTTP\/[\d.]{1,3} 429[\s\S]{0,2000}?<center>(?:<h1>)?429/,
    sets: { rateLimiter: 'proxy' },
    examples: [
      'HTTP/1.1 429 Too Many Requests\nServer: nginx\nContent-Type: text/html\n\n<html>\n<head><title>429 Too Many Requests</title></head>\n<body>\n<center><h1>429 Too Many Requests</h1></center>',
    ],
    lookAlikes: ['HTTP/1.1 429 Too Many Requests\nContent-Type: text/plain\n\nRetry later'],
  },
  'nginx-limits': {
    role: 'cause',
    speakers: ['proxy'],
    literals: ['limiting requests', 'limiting connections'],
    pattern:
      /limiting (?:requests, excess: [\d.]{1,12}|connections) by zone "[\w.-]{1,60}", client: [^\n]{1,400}? request: "[A-Z]{3,7} (?:\/v2\/|[^\s"]{0,60}\/jwt\/auth)/,
    sets: { rateLimiter: 'proxy' },
    registry: true,
    examples: [
      '2026/11/20 21:00:46 [error] 21480#21480: *7 limiting requests, excess: 5.780 by zone "registry", client: 198.51.100.5, server: registry.example.com, request: "GET /v2/group/app/manifests/1.0.0 HTTP/1.1", host: "registry.example.com:5050"',
    ],
    lookAlikes: [
      '2026/11/20 21:00:46 [error] 21480#21480: *7 limiting requests, excess: 5.780 by zone "web", client: 198.51.100.5, server: www.example.com, request: "GET /login HTTP/1.1", host: "www.example.com"',
      '2026/11/20 21:00:46 [warn] 21480#21480: *7 delaying request, excess: 0.780, by zone "registry", client: 198.51.100.5, server: registry.example.com, request: "GET /v2/ HTTP/1.1"',
    ],
  },

  // --- the registry itself ---
  'registry-limiter': {
    role: 'cause',
    literals: ['TOOMANYREQUESTS', 'toomanyrequests: too many requests', 'registry: too many requests'],
    pattern:
      /"code":"TOOMANYREQUESTS","message":"too many requests"|(?:toomanyrequests|TOOMANYREQUESTS|error from registry): too many requests|\bcode=TOOMANYREQUESTS\b/,
    sets: { rateLimiter: 'registry' },
    registry: true,
    examples: [
      '{"errors":[{"code":"TOOMANYREQUESTS","message":"too many requests","detail":{"ip":"198.51.100.9","limit":"IP","remaining":"0","retry_after":"1.2s"}}]}',
      'Error response from daemon: Head "https://registry.example.com/v2/group/app/manifests/1": toomanyrequests: too many requests',
      'Error response from daemon: error from registry: too many requests',
    ],
    lookAlikes: [
      '{"errors":[{"code":"TOOMANYREQUESTS","message":"You have reached your pull rate limit. You may increase the limit by authenticating"}]}',
    ],
  },
  'limiter-threshold': {
    role: 'symptom',
    speakers: ['registry', 'unknown'],
    literals: ['rate_limiter reached'],
    pattern: /msg"?[=:] ?"rate_limiter reached threshold"/,
    weight: 4,
    sets: { rateLimiter: 'registry' },
    registry: true,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=warning msg="rate_limiter reached threshold" go_version=go1.24.3',
    ],
    lookAlikes: ['level=debug msg="rate_limiter reached threshold but no action will be taken"'],
  },

  // --- a 429 whose author does not show ---
  'client-429': {
    role: 'cause',
    literals: [
      '429 (Too Many Requests)',
      '429 Too Many Requests',
      'from registry 429',
      'too many requests to registry',
      'HTTP status: 429',
    ],
    pattern:
      /failed to read from destination repository [^\s]{1,300}: 429 \(|invalid status code from registry 429|too many requests to registry|received unexpected HTTP status: 429|unexpected status(?: code)?(?: https?:\/\/[^\s]{1,600}| from [A-Z]{3,5} request to [^\s]{1,600}| \[[^\]\n]{1,200}\])?:? 429 Too Many|failed with status code \[[^\]\n]{1,200}\]: 429/,
    registry: true,
    examples: [
      'time="2026-11-20T21:02:17Z" level=fatal msg="trying to reuse blob sha256:f9d69537f8acd363b2dd20c9f451f1520689609cc81391779afa81b5fc7a5fff at destination: failed to read from destination repository mygroup/fresh: 429 (Too Many Requests)"',
      'failed to resolve reference "registry.example.com/group/app:1": unexpected status from HEAD request to https://registry.example.com/v2/group/app/manifests/1: 429 Too Many Requests',
      'ctr: failed to resolve reference "registry.example.com/group/app:1": pulling from host registry.example.com failed with status code [manifests 1]: 429 Too Many Requests',
      'httpReadSeeker: failed open: unexpected status code https://registry.example.com/v2/group/app/manifests/sha256:00: 429 Too Many Requests',
      'HEAD https://registry.example.com/v2/group/app/blobs/sha256:00: unexpected status code 429 Too Many Requests (HEAD responses have no body, use GET for details)',
    ],
    lookAlikes: ['upstream API answered 429 Too Many Requests'],
  },
  'other-registry': {
    role: 'cause',
    literals: [
      'toomanyrequests: Rate exceeded',
      'toomanyrequests: Data limit',
      'toomanyrequests: retry-after',
      'toomanyrequests: too many failed login',
    ],
    pattern: /toomanyrequests: (?:Rate exceeded|Data limit exceeded|retry-after: |too many failed login attempts)/,
    sets: { rateLimiter: 'other' },
    registry: true,
    examples: [
      'Error response from daemon: toomanyrequests: Rate exceeded',
      'toomanyrequests: too many failed login attempts for username or IP address',
    ],
    lookAlikes: ['toomanyrequests: too many requests'],
  },
  'answered-429': {
    role: 'cause',
    speakers: ['registry', 'proxy'],
    literals: ['HTTP/1.1" 429', 'HTTP/1.0" 429', 'HTTP/2.0" 429', '"status":429', 'status=429'],
    field: 'uri',
    fields: { status: /^429$/ },
    pattern: /^\/v2\/(?![^\s]{1,300}\/dependency_proxy\/)/,
    registry: true,
    examples: [
      '198.51.100.5 - - [20/Nov/2026:21:00:46 +0000] "GET /v2/mygroup/myapp/manifests/1.0.0 HTTP/1.1" 429 162 "-" "containers/5.23.1 (github.com/containers/image)" -',
    ],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:21:00:46 +0000] "GET /v2/mygroup/myapp/manifests/1.0.0 HTTP/1.1" 404 162 "-" "containers/5.23.1 (github.com/containers/image)" -',
    ],
  },

  // --- what our own command prints ---
  'probe-limited': {
    role: 'cause',
    literals: ['rate limit: '],
    pattern: /^rate limit: (?:registry|proxy|gitlab)$/,
    registry: true,
    examples: ['rate limit: proxy', 'rate limit: gitlab'],
    lookAlikes: ['rate limit: none (https://registry.example.com:5050/v2/)'],
  },
  'probe-registry': {
    role: 'context',
    literals: ['rate limit: '],
    pattern: /^rate limit: registry$/,
    sets: { rateLimiter: 'registry' },
    registry: true,
    examples: ['rate limit: registry'],
    lookAlikes: ['rate limit: proxy'],
  },
  'probe-proxy': {
    role: 'context',
    literals: ['rate limit: '],
    pattern: /^rate limit: proxy$/,
    sets: { rateLimiter: 'proxy' },
    registry: true,
    examples: ['rate limit: proxy'],
    lookAlikes: ['rate limit: gitlab'],
  },
  'probe-gitlab': {
    role: 'context',
    literals: ['rate limit: '],
    pattern: /^rate limit: gitlab$/,
    sets: { rateLimiter: 'gitlab' },
    registry: true,
    examples: ['rate limit: gitlab'],
    lookAlikes: ['rate limit: proxy'],
  },
  'probe-free': {
    role: 'context',
    literals: ['rate limit: none'],
    pattern: /^rate limit: none \(https:/,
    healthy: true,
    registry: true,
    examples: ['rate limit: none (https://registry.example.com:5050/v2/)'],
    lookAlikes: ['rate limit: proxy'],
  },
});
