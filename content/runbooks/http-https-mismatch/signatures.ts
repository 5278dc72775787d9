import { defineSignatures } from '../../../src/diagnose/define.ts';

const registry = 'registry.example.com:5050';
const plain = 'http: server gave HTTP response to HTTPS client';

export default defineSignatures({
  'registry-answers-http': {
    role: 'cause',
    literals: ['gave HTTP response to HTTPS client'],
    pattern:
      /(?:Get|Head|Post|Put|Patch) [\\"]{0,3}(?:https?:\/\/)?(?=(?<registryHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/v[12]\/[^\s"\\]{0,400}[\\"]{0,3}: {1,2}http: server gave HTTP response to HTTPS client/,
    sets: { schemeMismatch: 'https-to-http' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://${registry}/v2/": ${plain}`,
      `Error response from daemon: Get https://198.51.100.7:5000/v1/_ping: ${plain}`,
      `ctr: failed to resolve reference "${registry}/group/app:1": failed to do request: Head "https://${registry}/v2/group/app/manifests/1": ${plain}`,
    ],
    lookAlikes: [
      `Unable to connect to the server: Get "https://10.0.0.1:6443/api": ${plain}`,
      `detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"https://s3.example.com:9000/bucket?prefix=a\\": ${plain}"`,
    ],
  },
  // Some people paste the message without its path; these ports are the registry's own and NGINX's.
  'registry-port-answers-http': {
    role: 'cause',
    literals: ['gave HTTP response to HTTPS client'],
    pattern:
      /Get [\\"]{0,3}https?:\/\/(?<tlsHost>[^\s"\\/:]{1,250}:50\d\d)\/?[\\"]{0,3}:? {1,3}http: server gave HTTP response to HTTPS client/,
    sets: { schemeMismatch: 'https-to-http' },
    registry: true,
    examples: [`ERROR: Get "https://registry.example.com:5000": ${plain}`, `Get https://198.51.100.7:5000  ${plain}`],
    lookAlikes: [`Get "https://198.51.100.7:9100/metrics": ${plain}`],
  },
  'bare-answers-http': {
    role: 'symptom',
    weight: 4,
    literals: ['gave HTTP response to HTTPS client'],
    pattern: /(?:^|\n)http: server gave HTTP response to HTTPS client/,
    sets: { schemeMismatch: 'https-to-http' },
    examples: [plain],
    lookAlikes: [`Get "https://198.51.100.7:9100/metrics": ${plain}`],
  },
  // What older clients in Go said. 20527 is "P/" of "HTTP/" read as a length. Behind proxyconnect it is the proxy's port.
  'registry-no-handshake': {
    role: 'cause',
    literals: ['first record does not look like', 'oversized record received'],
    pattern:
      /(?:Get|Head) [\\"]{0,3}https:\/\/(?=(?<registryHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/v[12]\/[^\s"\\]{0,400}[\\"]{0,3}: tls: (?:first record does not look like a TLS handshake|oversized record received with length \d{1,6})/,
    sets: { schemeMismatch: 'https-to-http' },
    registry: true,
    examples: [
      `Error response from daemon: Get https://${registry}/v2/: tls: first record does not look like a TLS handshake`,
      `Error response from daemon: Get https://${registry}/v1/_ping: tls: oversized record received with length 20527`,
    ],
    lookAlikes: [
      `Error response from daemon: Get "https://${registry}/v2/": proxyconnect tcp: tls: first record does not look like a TLS handshake`,
    ],
  },
  // An old Docker against a plain port; a firewall can cut the connection just like this.
  'old-ping-eof': {
    role: 'symptom',
    weight: 4,
    literals: ['v2 ping attempt failed with error'],
    pattern:
      /v2 ping attempt failed with error: Get https:\/\/(?=(?<registryHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/v2\/: EOF/,
    sets: { schemeMismatch: 'https-to-http' },
    registry: true,
    examples: ['v2 ping attempt failed with error: Get https://198.51.100.7:5000/v2/: EOF'],
    lookAlikes: [
      'v2 ping attempt failed with error: Get https://198.51.100.7:5000/v2/: dial tcp 198.51.100.7:5000: i/o timeout',
    ],
  },
  'curl-wrong-version': {
    role: 'cause',
    literals: ['wrong version number', 'packet length too long'],
    pattern: /(?:^|\n)(?:curl: \(35\) |\* )[^\n]{0,120}(?:wrong version number|packet length too long)/,
    sets: { schemeMismatch: 'https-to-http' },
    examples: [
      'curl: (35) OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number',
      '* OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number',
      'curl: (35) error:1408F10B:SSL routines:ssl3_get_record:wrong version number',
    ],
    lookAlikes: ['SSL_connect returned=1 errno=0 state=error: wrong version number (OpenSSL::SSL::SSLError)'],
  },
  'openssl-wrong-version': {
    role: 'symptom',
    weight: 4,
    literals: ['wrong version number'],
    pattern: /(?:^|\n)[0-9A-F]{6,40}:error:[0-9A-F]{8}:SSL routines:\w{0,40}:wrong version number/,
    sets: { schemeMismatch: 'https-to-http' },
    examples: [
      '805B69174F7F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../ssl/record/ssl3_record.c:350:',
    ],
    lookAlikes: ['SSL_connect returned=1 errno=0 state=error: wrong version number (OpenSSL::SSL::SSLError)'],
  },
  'realm-answers-http': {
    role: 'cause',
    literals: ['gave HTTP response to HTTPS client'],
    pattern:
      /(?:Get|Post) [\\"]{0,3}https:\/\/(?=(?<gitlabHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/[\w./-]{0,200}jwt\/auth[^\s"\\]{0,600}[\\"]{0,3}: http: server gave HTTP response to HTTPS client/,
    sets: { schemeMismatch: 'realm', tlsTarget: 'realm' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://${registry}/v2/": Get "https://gitlab.example.com/jwt/auth?account=root&service=container_registry": ${plain}`,
    ],
    lookAlikes: [`Error response from daemon: Get "https://${registry}/v2/": ${plain}`],
  },
  // One curl exchange: the registry was asked with TLS, and names an address without it.
  'realm-without-tls': {
    role: 'symptom',
    literals: ['realm="http://'],
    pattern:
      /SSL connection using [\s\S]{0,1600}?realm="http:\/\/(?<gitlabHost>[\w.:[\]-]{1,260})\/[\w./-]{0,200}jwt\/auth"/,
    sets: { schemeMismatch: 'realm' },
    registry: true,
    examples: [
      '* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384\n< HTTP/1.1 401 Unauthorized\n< Www-Authenticate: Bearer realm="http://gitlab.example.com/jwt/auth",service="container_registry"',
    ],
    lookAlikes: [
      '* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384\n< HTTP/1.1 401 Unauthorized\n< Www-Authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="container_registry"',
      '< Www-Authenticate: Bearer realm="http://gitlab.example.com/jwt/auth",service="container_registry"',
    ],
  },
  // The client itself began in plain HTTP, and NGINX refused. A push that a Location sent to http:// is another runbook's.
  'asked-tls-port-in-http': {
    role: 'symptom',
    weight: 4,
    literals: ['> GET /v2/'],
    pattern:
      /Connected to (?<registryHost>[\w.-]{1,253}) [^\n]{1,80}\n> GET \/v2\/[^\s]{0,200} HTTP\/1\.[01]\n[\s\S]{0,400}?\n< HTTP\/1\.[01] 400 [^\n]{0,60}\n< Server: nginx/,
    sets: { schemeMismatch: 'http-to-https' },
    registry: true,
    examples: [
      '* Connected to registry.example.com (198.51.100.20) port 5050 (#0)\n> GET /v2/ HTTP/1.1\n> Host: registry.example.com:5050\n> \n< HTTP/1.1 400 Bad Request\n< Server: nginx\n< Content-Type: text/html',
    ],
    lookAlikes: [
      '* Connected to registry.example.com (198.51.100.20) port 5050 (#0)\n> GET /v2/ HTTP/1.1\n> Host: registry.example.com:5050\n> \n< HTTP/1.1 401 Unauthorized\n< Server: nginx',
    ],
  },
  'plain-to-tls-page': {
    role: 'symptom',
    literals: ['The plain HTTP request was sent to HTTPS port'],
    pattern: /^<(?:head><title>400 |center>)The plain HTTP request was sent to HTTPS port</,
    suggests: { 'http-https-mismatch': 4, 'push-retry-forwarded-headers': 3 },
    sets: { schemeMismatch: 'http-to-https' },
    examples: ['<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>'],
    lookAlikes: [
      'error parsing HTTP 400 response body: invalid character \'<\' looking for beginning of value: "<html>\\r\\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>"',
    ],
  },
  'plain-to-tls-log': {
    role: 'symptom',
    speakers: ['proxy', 'unknown'],
    literals: ['client sent plain HTTP request to HTTPS port'],
    pattern: /client sent plain HTTP request to HTTPS port while reading client request headers/,
    suggests: { 'http-https-mismatch': 4, 'push-retry-forwarded-headers': 3 },
    sets: { schemeMismatch: 'http-to-https' },
    examples: [
      '2026/11/20 20:27:52 [info] 1#1: *3 client sent plain HTTP request to HTTPS port while reading client request headers, client: 198.51.100.7, server: registry.example.com, request: "GET /v2/ HTTP/1.1", host: "registry.example.com:5050"',
    ],
    lookAlikes: [
      '2026/11/20 20:27:52 [info] 1#1: *3 client sent invalid request while reading client request line, client: 198.51.100.7',
    ],
  },
  'containerd-400': {
    role: 'symptom',
    weight: 2,
    literals: ['failed with status code [manifests'],
    pattern:
      /pulling from host (?<registryHost>[\w.:[\]-]{1,260}) failed with status code \[manifests [^\]\n]{1,140}\]: 400 Bad Request/,
    sets: { schemeMismatch: 'http-to-https' },
    registry: true,
    examples: [`pulling from host ${registry} failed with status code [manifests 1.0.0]: 400 Bad Request`],
    lookAlikes: [`pulling from host ${registry} failed with status code [manifests 1.0.0]: 502 Bad Gateway`],
  },
  // What a Go server with TLS answers in plain text: here the registry, when the proxy in front asks http://.
  'registry-wants-tls': {
    role: 'cause',
    literals: ['Client sent an HTTP request to an HTTPS server'],
    pattern: /Client sent an HTTP request to an HTTPS server/,
    sets: { schemeMismatch: 'proxy-to-tls' },
    examples: ['Client sent an HTTP request to an HTTPS server.'],
    lookAlikes: ['Client sent a TLS hello to an HTTP server.'],
  },
  'registry-got-http': {
    role: 'symptom',
    weight: 4,
    speakers: ['registry', 'unknown'],
    literals: ['TLS handshake error from'],
    pattern:
      /http: TLS handshake error from \S{1,60}: (?:tls: first record does not look like a TLS handshake|client sent an HTTP request to an HTTPS server)/,
    sets: { schemeMismatch: 'proxy-to-tls' },
    examples: [
      '2026/11/20 20:27:57 http: TLS handshake error from 127.0.0.1:59840: tls: first record does not look like a TLS handshake',
      '2026/11/20 20:27:57 http: TLS handshake error from 127.0.0.1:59840: client sent an HTTP request to an HTTPS server',
    ],
    lookAlikes: ['2026/11/20 20:27:57 http: TLS handshake error from 127.0.0.1:59840: EOF'],
  },
  'status-400': {
    role: 'symptom',
    weight: 1,
    literals: ['failed with status: 400', 'invalid status code from registry 400'],
    pattern:
      /login attempt to https?:\/\/[\w.:[\]-]{1,260}\/v2\/ failed with status: 400|invalid status code from registry 400/,
    registry: true,
    examples: [
      `Error response from daemon: login attempt to https://${registry}/v2/ failed with status: 400 Bad Request`,
      `pinging container registry ${registry}: invalid status code from registry 400 (Bad Request)`,
    ],
    lookAlikes: [`Error response from daemon: login attempt to https://${registry}/v2/ failed with status: 401`],
  },
  'proxy-wants-tls': {
    role: 'cause',
    speakers: ['proxy', 'unknown'],
    literals: ['while SSL handshaking to upstream'],
    pattern:
      /(?:wrong version number|packet length too long)[^\n]{0,60}while SSL handshaking to upstream[^\n]{0,900}?upstream: "https:\/\/(?<upstream>[\w.:[\]-]{1,260})\/v[12]\//,
    sets: { schemeMismatch: 'proxy-tls-to-http' },
    registry: true,
    examples: [
      '2026/11/20 20:27:58 [error] 18590#18590: *2 SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, client: 198.51.100.7, server: registry.example.com, request: "GET /v2/ HTTP/1.1", upstream: "https://127.0.0.1:5000/v2/", host: "registry.example.com:5050"',
    ],
    lookAlikes: [
      '2026/11/20 20:27:58 [error] 1#1: *2 SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, client: 198.51.100.7, server: app.example.com, request: "GET / HTTP/1.1", upstream: "https://127.0.0.1:8080/", host: "app.example.com"',
    ],
  },
  'storage-answers-http': {
    role: 'cause',
    speakers: ['registry', 'storage', 'unknown'],
    literals: ['gave HTTP response to HTTPS client'],
    pattern:
      /\bs3(?:aws|_v2): [^"]{0,300}"https:\/\/(?:(?<storageHost>[\w.:[\]-]{1,260})\/)?[^"]{0,900}": http: server gave HTTP response to HTTPS client/,
    sets: { schemeMismatch: 'storage', tlsTarget: 'storage' },
    registry: true,
    examples: [
      `time="2026-11-20T21:25:38.836568436Z" level=error msg="response completed with error" err.code=unknown err.detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"https://s3.example.com:9000/registry?delimiter=%2F\\": ${plain}" err.message="unknown error" go.version=go1.19.8`,
    ],
    lookAlikes: [`Error response from daemon: Get "https://${registry}/v2/": ${plain}`],
  },

  // What our own probes print (snippets inspect-tls-endpoint, probe-registry-answer).
  'port-plain-http': {
    role: 'cause',
    literals: ['registry tls: '],
    pattern: /^registry tls: plain-http$/m,
    sets: { schemeMismatch: 'https-to-http' },
    registry: true,
    examples: ['registry tls: plain-http'],
    lookAlikes: ['registry tls: ok'],
  },
  'port-tls': {
    role: 'context',
    literals: ['registry tls: '],
    pattern: /^registry tls: ok$/m,
    registry: true,
    examples: ['registry tls: ok'],
    lookAlikes: ['registry tls: plain-http'],
  },
  'port-silent': {
    role: 'context',
    literals: ['registry tls: '],
    pattern: /^registry tls: no-answer$/m,
    registry: true,
    examples: ['registry tls: no-answer'],
    lookAlikes: ['registry tls: ok'],
  },
  'answer-good': {
    role: 'context',
    literals: ['registry answer: '],
    pattern: /^registry answer: (?:401|200)$/m,
    registry: true,
    healthy: true,
    examples: ['registry answer: 401'],
    lookAlikes: ['registry answer: 502'],
  },
  'answer-bad': {
    role: 'context',
    literals: ['registry answer: '],
    pattern: /^registry answer: (?!401|200)\d{3}$/m,
    registry: true,
    examples: ['registry answer: 400', 'registry answer: 000'],
    lookAlikes: ['registry answer: 401'],
  },
  'insecure-registries': {
    role: 'context',
    literals: ['insecure-registr'],
    pattern: /"insecure-registries"|--insecure-registry\b/,
    registry: true,
    examples: [
      '{ "insecure-registries": ["registry.example.com:5000"] }',
      'DOCKER_OPTS="--insecure-registry registry.example.com:5000"',
    ],
    lookAlikes: ['an insecure-registry is no good idea'],
  },
  // Only a registry is asked for /v2/ itself: shows what the curl output below it is about.
  'asked-with-curl': {
    role: 'context',
    literals: ['curl -v', 'curl -s', 'curl -i', 'curl -I', 'curl -k', 'curl -L', 'curl --'],
    pattern: /\bcurl -[^\n]{0,160}?https?:\/\/[^\s"'/]{1,260}\/(?:v2\/(?:_catalog)?(?=["'\s]|$)|jwt\/auth)/,
    registry: true,
    examples: [
      '$ curl --verbose --noproxy "*" https://registry.example.com:5050/v2/',
      "$ curl -v -u root 'https://gitlab.example.com/jwt/auth?service=container_registry'",
    ],
    lookAlikes: ['$ curl -s https://api.example.com/v2/users'],
  },
});
