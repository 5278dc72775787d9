/** What a request met on its way: texts of every client, answers read with curl, access logs, and proxy settings that do it. */
import { defineSignatures } from '../../../src/diagnose/define.ts';

const page = `<!DOCTYPE html>\\n<html>\\n<head>\\n  <title>The page you're looking for could not be found (404)</title>`;
const challenge = 'Www-Authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="container_registry"';

export default defineSignatures({
  // --- the path ---
  // No client asks for a name that no route takes: docker, podman and skopeo refuse such names themselves.
  'no-such-route': {
    role: 'cause',
    literals: ['404 page not found'],
    pattern: /(?:error parsing HTTP 404 response body: [^\n]{1,80}|StatusCode: 404, |\bunknown: )"?404 page not found/,
    sets: { requestPath: 'rewritten' },
    registry: true,
    examples: [
      `Error response from daemon: error parsing HTTP 404 response body: invalid character 'p' after top-level value: "404 page not found\\n"`,
      'Error: initializing source docker://registry.example.com:5050/group/app:1.0.0: reading manifest 1.0.0 in registry.example.com:5050/group/app: StatusCode: 404, 404 page not found',
      'unknown: 404 page not found',
    ],
    lookAlikes: ['404 page not found', 'StatusCode: 404, <html>'],
  },
  // The registry's own access line (an absent referer is `""` there): a repository's path without /v2/.
  'path-without-v2': {
    role: 'cause',
    literals: ['HTTP/1.1" 404', 'HTTP/1.0" 404', 'HTTP/2.0" 404', 'HTTP/2" 404'],
    pattern:
      /"[A-Z]{3,6} \/(?!v[12]\/|gitlab\/v1\/)[a-z0-9][a-z0-9._/-]{0,255}\/(?:manifests\/|blobs\/(?:uploads|sha256)|tags\/list)[^"\s]{0,400} HTTP\/[\d.]{1,3}" 404 \d{1,6} "" "(?:docker|containers|skopeo|podman|buildah|containerd|buildkit|kaniko|go-containerregistry|GitLab)\//,
    sets: { requestPath: 'rewritten' },
    registry: true,
    examples: [
      '127.0.0.1 - - [20/Nov/2026:21:03:25 +0000] "POST /group/app/blobs/uploads/ HTTP/1.1" 404 19 "" "docker/28.2.2 go/go1.24.3"',
      '127.0.0.1 - - [20/Nov/2026:21:03:25 +0000] "HEAD /group/app/manifests/1.0.0 HTTP/1.1" 404 19 "" "containers/5.23.1 (github.com/containers/image)"',
    ],
    lookAlikes: [
      '127.0.0.1 - - [20/Nov/2026:21:03:25 +0000] "HEAD /v2/group/app/manifests/1.0.0 HTTP/1.1" 404 0 "" "docker/28.2.2 go/go1.24.3"',
      '127.0.0.1 - - [20/Nov/2026:21:03:25 +0000] "GET /gitlab/v1/repositories/group/app/tags/list/ HTTP/1.1" 404 0 "" "GitLab/18.5.0"',
      '198.51.100.5 - - [20/Nov/2026:21:03:25 +0000] "GET /group/app/tags/list HTTP/1.1" 404 0 "-" "Mozilla/5.0"',
    ],
  },
  // 19 bytes are `404 page not found`; what a registry says of an image that it does not have is longer.
  'no-route-in-access-log': {
    role: 'symptom',
    literals: ['HTTP/1.1" 404 19 ', 'HTTP/1.0" 404 19 ', 'HTTP/2.0" 404 19 '],
    pattern:
      /"(?:GET|POST|PUT|PATCH) \/v2\/[a-z0-9][a-z0-9._/-]{0,255}\/(?:blobs\/uploads\/|manifests\/|tags\/list)[^"\s]{0,400} HTTP\/[\d.]{1,3}" 404 19 /,
    weight: 4,
    sets: { requestPath: 'rewritten' },
    registry: true,
    examples: [
      '198.51.100.5 - - [20/Nov/2026:21:03:25 +0000] "POST /v2/group/app/blobs/uploads/ HTTP/1.1" 404 19 "-" "docker/28.2.2" -',
    ],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:21:03:25 +0000] "GET /v2/group/app/manifests/1 HTTP/1.1" 404 96 "-" "docker/28.2.2" -',
      '198.51.100.5 - - [20/Nov/2026:21:03:25 +0000] "GET /v2/Group/App/tags/list HTTP/1.1" 404 19 "-" "curl/7.88.1" -',
    ],
  },
  // With curl also where the name typed is no repository's: upper case, for example.
  'curl-no-such-route': {
    role: 'symptom',
    literals: ['> GET /v2/', '> POST /v2/'],
    pattern:
      /> (?:GET|POST) \/v2\/[a-z0-9][a-z0-9._/-]{0,255}\/(?:tags|manifests|blobs)\/[\s\S]{1,6000}?\n404 page not found/,
    weight: 4,
    sets: { requestPath: 'rewritten' },
    registry: true,
    examples: [
      '> GET /v2/group/app/tags/list HTTP/1.1\n> Host: registry.example.com\n> \n< HTTP/1.1 404 Not Found\n< Content-Type: text/plain; charset=utf-8\n< Content-Length: 19\n< \n404 page not found',
    ],
    lookAlikes: [
      '> GET /v2/Group/App/tags/list HTTP/1.1\n> Host: registry.example.com\n> \n< HTTP/1.1 404 Not Found\n< Content-Length: 19\n< \n404 page not found',
    ],
  },
  'curl-answer-no-route': {
    role: 'symptom',
    literals: ['Docker-Distribution-Api-Version'],
    field: 'body',
    fields: { status: /^404$/, 'docker-distribution-api-version': /^registry\/2/ },
    pattern: /^404 page not found$/,
    weight: 2,
    registry: true,
    examples: [
      'HTTP/1.1 404 Not Found\nContent-Type: text/plain; charset=utf-8\nDocker-Distribution-Api-Version: registry/2.0\n\n404 page not found',
    ],
    lookAlikes: ['HTTP/1.1 404 Not Found\nContent-Type: text/plain; charset=utf-8\n\n404 page not found'],
  },
  'rewrite-rule': {
    role: 'cause',
    literals: ['rewrite '],
    pattern: /^\s{0,40}rewrite[ \t]{1,8}\^?\/v2\/?\S{0,40}[ \t]{1,8}\/?\$1(?:[ \t]{1,8}(?:break|last))?[ \t]{0,8};/,
    sets: { requestPath: 'rewritten' },
    registry: true,
    examples: ['    rewrite ^/v2/(.*)$ /$1;', 'rewrite ^/v2/(.*) /$1 break;'],
    lookAlikes: ['    rewrite ^/v2/(.*)$ /artifactory/api/docker/v2/$1 break;', '    rewrite ^/app/(.*)$ /$1;'],
  },

  // --- a redirect ---
  'redirected-to-sign-in': {
    role: 'cause',
    literals: ['Location: '],
    field: 'location',
    fields: { status: /^30[1-8]$/ },
    pattern: /\/(?:users\/sign_in|sign_?in|login|oauth2?|saml2?|adfs|sso)(?:[/?#]|$)/i,
    sets: { requestPath: 'redirected' },
    examples: [
      '> GET /v2/ HTTP/1.1\n> Host: registry.example.com:5050\n> \n< HTTP/1.1 302 Moved Temporarily\n< Server: nginx\n< Location: https://gitlab.example.com/users/sign_in\n< ',
    ],
    lookAlikes: [
      '> GET /v2/group/app/blobs/sha256:00 HTTP/1.1\n> \n< HTTP/1.1 307 Temporary Redirect\n< Location: https://s3.example.com/docker/registry/v2/blobs/sha256/00/00/data\n< ',
    ],
  },
  // The registry redirects downloads of blobs, and nothing else.
  'redirect-in-access-log': {
    role: 'cause',
    speakers: ['proxy'],
    literals: ['"GET /v2/ HTTP/1.1" 30', '"GET /v2/ HTTP/1.0" 30', '"GET /v2/ HTTP/2.0" 30'],
    field: 'uri',
    fields: { status: /^30[237]$/ },
    pattern: /^\/v2\/$/,
    sets: { requestPath: 'redirected' },
    registry: true,
    examples: ['198.51.100.5 - - [20/Nov/2026:21:00:42 +0000] "GET /v2/ HTTP/1.1" 302 138 "-" "docker/28.2.2" -'],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:21:00:42 +0000] "GET /v2/ HTTP/1.1" 301 162 "-" "curl/7.88.1" -',
      '198.51.100.5 - - [20/Nov/2026:21:00:42 +0000] "GET /v2/ HTTP/1.1" 401 87 "-" "docker/28.2.2" -',
    ],
  },
  'redirect-rule': {
    role: 'cause',
    literals: ['return 302', 'return 303', 'return 307'],
    pattern: /\/v2\b[^\n]{0,80}\{\s{0,8}return 30[237] /,
    sets: { requestPath: 'redirected' },
    registry: true,
    examples: ['    if ($request_uri ~ ^/v2) { return 302 https://gitlab.example.com/users/sign_in; }'],
    lookAlikes: ['    if ($request_uri ~ ^/admin) { return 302 https://gitlab.example.com/users/sign_in; }'],
  },

  // --- another program answers ---
  // A token that GitLab does not give fails inside quotes (`Get "…": error parsing …`); a page for the registry's own address, bare.
  'page-instead-of-registry': {
    role: 'symptom',
    literals: [
      'error parsing HTTP 404',
      'error parsing HTTP 405',
      'error unmarshalling content',
      'unknown: <',
      'StatusCode: 40',
    ],
    pattern:
      /(?<!": )(?:error parsing HTTP 40[45] response body: invalid character '<'|error unmarshalling content: invalid character '<'|(?:\bunknown: |StatusCode: 40[45], "?)<(?:!doctype html>|html>)(?![\s\S]{0,200}?<title>(?:400|413|429|50\d) ))/i,
    suggests: { 'request-not-forwarded': 4, 'wrong-registry-address': 3, 'token-rejected': 1 },
    registry: true,
    examples: [
      `Error response from daemon: error parsing HTTP 404 response body: invalid character '<' looking for beginning of value: "${page}"`,
      `Error response from daemon: unknown: ${page}`,
      'Error: initializing source docker://registry.example.com/group/app:1: reading manifest 1 in registry.example.com/group/app: StatusCode: 404, <html>',
      "Error response from daemon: error unmarshalling content: invalid character '<' looking for beginning of value",
    ],
    lookAlikes: [
      `Error response from daemon: Get "https://registry.example.com:5050/v2/": error parsing HTTP 404 response body: invalid character '<' looking for beginning of value: "${page}"`,
      'unknown: <html>\\r\\n<head><title>413 Request Entity Too Large</title></head>',
    ],
  },
  'no-registry-there': {
    role: 'symptom',
    literals: ['failed with status: ', 'invalid status code from registry 40'],
    pattern:
      /login attempt to https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v2\/ failed with status: (?:30\d|40[345])\b|pinging container registry [\w.:[\]-]{1,260}: invalid status code from registry 40[345]\b/,
    weight: 4,
    registry: true,
    examples: [
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 404 Not Found',
      'Error: initializing source docker://registry.example.com:5050/group/app:1.0.0: pinging container registry registry.example.com:5050: invalid status code from registry 404 (Not Found)',
    ],
    lookAlikes: [
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 401 Unauthorized',
      'Requesting bearer token: invalid status code from registry 404 (Not Found)',
    ],
  },

  // --- the header ---
  // The registry marks a token that it dislikes with error="…"; without one, no token has arrived.
  'bearer-not-seen': {
    role: 'cause',
    literals: ['Authorization: Bearer'],
    pattern:
      // Anchored, so that a block is read once.
      /^(?=[\s\S]{0,12000}?> Authorization: Bearer [^\s]{4})[\s\S]{0,16000}?< Www-Authenticate: Bearer realm="[^"\n]{1,300}",service="[^"\n]{1,80}"(?:,scope="[^"\n]{0,400}")?(?:\n|$)/i,
    sets: { requestPath: 'header-dropped', denial: 'header-dropped' },
    registry: true,
    examples: [
      `> GET /v2/ HTTP/1.1\n> Host: registry.example.com\n> Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln\n> \n< HTTP/1.1 401 Unauthorized\n< Docker-Distribution-Api-Version: registry/2.0\n< ${challenge}`,
    ],
    lookAlikes: [
      `> GET /v2/ HTTP/1.1\n> Authorization: Bearer \n> \n< HTTP/1.1 401 Unauthorized\n< ${challenge}`,
      `> GET /v2/ HTTP/1.1\n> Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln\n< HTTP/1.1 401 Unauthorized\n< ${challenge},error="invalid_token"`,
    ],
  },
  // The same with `curl -i`, which does not show what was sent. The variable may have been empty.
  'bearer-not-seen-answer': {
    role: 'symptom',
    weight: 5,
    speakers: ['probe'],
    literals: ['Www-Authenticate: Bearer'],
    field: 'www-authenticate',
    fields: { status: /^401$/, command: /Authorization: Bearer \S/, 'docker-distribution-api-version': /^registry\/2/ },
    pattern: /^Bearer realm="[^"\n]{1,300}",service="[^"\n]{1,80}"(?:,scope="[^"\n]{0,400}")?$/,
    sets: { requestPath: 'header-dropped' },
    registry: true,
    examples: [
      `HTTP/1.1 401 Unauthorized\nServer: nginx\nDocker-Distribution-Api-Version: registry/2.0\n${challenge}\n\n$ curl -s -i -H "Authorization: Bearer $TOKEN" https://registry.example.com/v2/`,
    ],
    lookAlikes: [
      `HTTP/1.1 401 Unauthorized\nServer: nginx\nDocker-Distribution-Api-Version: registry/2.0\n${challenge}\n\n$ curl -s -i https://registry.example.com/v2/`,
      `HTTP/1.1 401 Unauthorized\nServer: nginx\nDocker-Distribution-Api-Version: registry/2.0\n${challenge},error="invalid_token"\n\n$ curl -s -i -H "Authorization: Bearer $TOKEN" https://registry.example.com/v2/`,
    ],
  },
  // Some other server block may be meant: so many proxies do this for applications.
  'header-emptied': {
    role: 'symptom',
    literals: ['proxy_set_header'],
    pattern: /proxy_set_header[ \t]{1,20}Authorization[ \t]{1,20}(?:""|'')[ \t]{0,20};/i,
    weight: 5,
    sets: { requestPath: 'header-dropped', denial: 'header-dropped' },
    examples: ['      proxy_set_header Authorization "";'],
    lookAlikes: ['      proxy_set_header Authorization $http_authorization;'],
  },

  'registry-server-block': {
    role: 'context',
    literals: ['server_name'],
    pattern: /\bserver_name[ \t]{1,20}(?:[\w-]{1,63}\.){0,4}registry[.-]/,
    registry: true,
    examples: ['    server_name registry.example.com;'],
    lookAlikes: ['    server_name www.example.com;'],
  },

  // --- what our own request met ---
  'request-rewritten': {
    role: 'cause',
    literals: ['registry request: '],
    pattern: /^registry request: rewritten$/m,
    sets: { requestPath: 'rewritten' },
    registry: true,
    examples: ['registry request: rewritten'],
    lookAlikes: ['registry request: whole'],
  },
  'request-redirected': {
    role: 'cause',
    literals: ['registry request: '],
    pattern: /^registry request: redirected$/m,
    sets: { requestPath: 'redirected' },
    registry: true,
    examples: ['registry request: redirected'],
    lookAlikes: ['registry request: rewritten'],
  },
  'request-answered': {
    role: 'cause',
    literals: ['registry request: '],
    pattern: /^registry request: answered by something else$/m,
    sets: { requestPath: 'answered' },
    registry: true,
    examples: ['registry request: answered by something else'],
    lookAlikes: ['registry request: redirected'],
  },
  'request-without-header': {
    role: 'cause',
    literals: ['registry request: '],
    pattern: /^registry request: header dropped$/m,
    sets: { requestPath: 'header-dropped' },
    registry: true,
    examples: ['registry request: header dropped'],
    lookAlikes: ['registry request: whole'],
  },
  'request-gateway': {
    role: 'symptom',
    literals: ['registry request: '],
    pattern: /^registry request: gateway$/m,
    suggests: { 'gateway-error': 5 },
    sets: { requestPath: 'gateway' },
    registry: true,
    examples: ['registry request: gateway'],
    lookAlikes: ['registry request: unreachable'],
  },
  'request-unreachable': {
    role: 'symptom',
    literals: ['registry request: '],
    pattern: /^registry request: unreachable$/m,
    suggests: { 'registry-unreachable': 4 },
    sets: { requestPath: 'unreachable' },
    registry: true,
    examples: ['registry request: unreachable'],
    lookAlikes: ['registry request: gateway'],
  },
  'request-whole': {
    role: 'context',
    literals: ['registry request: '],
    pattern: /^registry request: whole$/m,
    sets: { requestPath: 'whole' },
    healthy: true,
    registry: true,
    examples: ['registry request: whole'],
    lookAlikes: ['registry request: rewritten'],
  },
});
