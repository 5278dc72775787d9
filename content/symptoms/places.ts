/** What shows that a registry is meant, and which: addresses in errors, settings, log files, image names in events. */
import { defineSignatures } from '../../src/diagnose/define.ts';

export default defineSignatures({
  'registry-request-failed': {
    role: 'context',
    literals: [
      'Get "http',
      'Head "http',
      'Put "http',
      'Post "http',
      'Patch "http',
      'Get \\"http',
      'Head \\"http',
      'Put \\"http',
      'Post \\"http',
      'Patch \\"http',
      'Get http:/',
      'Get https:/',
      'Head http:/',
      'Head https:/',
      'Put https:/',
      'Post https:/',
      'Patch https:/',
    ],
    pattern:
      /(?:Get|Head|Put|Post|Patch|GET|HEAD|PUT|POST|PATCH) "?https?:\/\/(?:(?:registry-1|index)\.docker\.io|(?<registryHost>[\w.:[\]-]{1,260}))\/v2\/(?:(?<repository>[a-z0-9._/-]{1,255})\/(?:manifests|blobs|tags)\/)?/,
    registry: true,
    examples: [
      'Error response from daemon: Get "https://registry.example.com:5050/v2/": dial tcp 198.51.100.7:5050: connect: connection refused',
      'ctr: failed to resolve reference "registry.example.com/group/app:1": failed to do request: Head "https://registry.example.com/v2/group/app/manifests/1": EOF',
      // crane, kaniko: go-containerregistry.
      'PUT https://registry.example.com/v2/group/app/manifests/1: unexpected status code 500 Internal Server Error',
    ],
    lookAlikes: ['Get "https://10.96.0.1:443/api/v1/namespaces/default/pods": dial tcp 10.96.0.1:443: i/o timeout'],
  },
  // containerd and BuildKit name the whole request before the status.
  'registry-answered-status': {
    role: 'context',
    literals: ['unexpected status code http', 'unexpected status from '],
    pattern:
      /unexpected status (?:code |from [A-Z]{3,7} request to )https?:\/\/(?:(?:registry-1|index)\.docker\.io|(?<registryHost>[\w.:[\]-]{1,260}))\/v2\/(?:(?<repository>[a-z0-9._/-]{1,255})\/(?:manifests|blobs|tags)\/)?/,
    registry: true,
    examples: [
      'unexpected status from HEAD request to https://registry.example.com/v2/group/app/blobs/sha256:0ebb39f2: 500 Internal Server Error',
      'httpReadSeeker: failed open: unexpected status code https://registry.example.com/v2/group/app/blobs/sha256:0ebb39f2: 404 Not Found - Server message: unknown: blob unknown',
    ],
    lookAlikes: ['unexpected status from GET request to https://api.example.com/v1/users: 500 Internal Server Error'],
  },
  // A host that is called registry, in what curl and openssl say before any path is asked for. Not the public package registries.
  'host-called-registry': {
    role: 'context',
    speakers: ['probe'],
    literals: [
      'Could not resolve host',
      "Couldn't resolve host",
      'Failed connect to',
      'Failed to connect to',
      'Connected to registry',
      'target host name',
      'does not match registry',
      'tunnel to registry',
      'Host registry',
      'CONNECT registry',
      'CN=registry',
      'CN = registry',
    ],
    pattern:
      /(?:Could(?: not|n't) resolve host(?:: | ')|Failed (?:to )?connect to |Connected to |target host name '|does not match |tunnel to |CONNECT |\* Host |CN ?= ?)(?!registry\.(?:npmjs|npmmirror|yarnpkg|terraform|opentofu)\.)registry\d{0,3}\.[\w-]/,
    registry: true,
    examples: [
      'curl: (6) Could not resolve host: registry.example.com',
      'curl: (7) Failed connect to registry.example.com:5050; Connection refused',
      'curl: (7) Failed to connect to registry.example.com port 5050 after 21 ms: Connection refused',
      "curl: (60) SSL: no alternative certificate subject name matches target host name 'registry.example.com'",
      'depth=0 CN = registry.example.com',
    ],
    lookAlikes: [
      'curl: (6) Could not resolve host: registry.npmjs.org',
      'curl: (7) Failed to connect to schema-registry.example.com port 8081: Connection refused',
    ],
  },
  'token-address': {
    role: 'context',
    literals: [
      'Bearer realm=',
      'Get "http',
      'Get \\"http',
      'Get http:/',
      'Get https:/',
      'Post "http',
      'Post \\"http',
      'upstream: "http',
      'realm: http',
      'realm: "http',
      'curl -u',
      'curl -v',
      'curl -s',
      'curl -i',
      'curl -k',
      'curl --',
      'curl http',
      'curl "http',
      "curl 'http",
    ],
    pattern: /https?:\/\/(?<gitlabHost>[\w.:[\]-]{1,260})(?:\/[\w.-]{1,60})?\/jwt\/auth\b/,
    registry: true,
    examples: [
      'Www-Authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="container_registry"',
      'Error response from daemon: Get "https://gitlab.example.com/jwt/auth?account=root&service=container_registry": EOF',
    ],
    lookAlikes: ['"POST /jwt/auth HTTP/1.1" 404'],
  },
  'token-controller': {
    role: 'context',
    literals: ['JwtController', 'container_registry"', 'ContainerRegistry::'],
    pattern: /"JwtController|"auth_service":"container_registry"|"value":"container_registry"|ContainerRegistry::/,
    registry: true,
    examples: [
      '{"severity":"WARN","time":"2026-10-04T09:53:59.960Z","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","meta.caller_id":"JwtController#auth","message":"Denied container registry permissions"}',
    ],
    lookAlikes: [
      '{"severity":"INFO","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","meta.feature_category":"container_registry"}',
    ],
  },
  'registry-settings': {
    role: 'context',
    literals: [
      'registry_external_url',
      "registry['",
      'registry["',
      'registry_nginx[',
      "gitlab_rails['registry_",
      'gitlab_rails["registry_',
    ],
    pattern:
      /registry_external_url|\bregistry(?:_nginx)?\[["']\w{1,60}["']\]|gitlab_rails\[["']registry_\w{1,60}["']\]/,
    registry: true,
    examples: [
      "registry_external_url 'https://registry.example.com'",
      'registry[\'registry_http_addr\'] = "127.0.0.1:5000"',
    ],
    lookAlikes: ["external_url 'https://gitlab.example.com'", "postgresql['enable'] = true"],
  },
  'registry-files': {
    role: 'context',
    literals: [
      'gitlab/registry',
      'shared/registry',
      'gitlab_registry_',
      'gitlab-registry.',
      'gitlab-ctl tail registry',
      'gitlab-ctl restart registry',
      'gitlab-ctl status registry',
    ],
    pattern:
      /\/var\/(?:log|opt)\/gitlab\/registry\b|\/shared\/registry\b|gitlab_registry_(?:access|error)\.log|gitlab-registry\.(?:crt|key|conf)|gitlab-ctl (?:tail|restart|status) registry/,
    registry: true,
    examples: ['==> /var/log/gitlab/registry/current <==', '$ sudo gitlab-ctl tail registry'],
    lookAlikes: ['HKEY_LOCAL_MACHINE\\registry\\current', '==> /var/log/gitlab/sidekiq/current <=='],
  },
  // GitLab's registry listens on 5050 by default when it shares GitLab's host name.
  'handshake-on-registry-port': {
    role: 'context',
    speakers: ['proxy'],
    literals: ['while SSL handshaking'],
    pattern: /while SSL handshaking, client: [\w.:]{1,64}, server: [\w.:[\]*]{1,64}:5050\b/,
    registry: true,
    examples: [
      '2026/11/20 20:26:38 [info] 12118#12118: *2 SSL_do_handshake() failed (SSL: error:0A000418:SSL routines::tlsv1 alert unknown ca:SSL alert number 48) while SSL handshaking, client: 198.51.100.7, server: 0.0.0.0:5050',
    ],
    lookAlikes: [
      '2026/11/20 20:26:38 [info] 12118#12118: *2 SSL_do_handshake() failed (SSL: error:0A000418:SSL routines::tlsv1 alert unknown ca:SSL alert number 48) while SSL handshaking, client: 198.51.100.7, server: 0.0.0.0:443',
    ],
  },
  'curl-asked-registry': {
    role: 'context',
    literals: ['> GET /v2/', '> HEAD /v2/', '> POST /v2/', '> PUT /v2/', '> PATCH /v2/', '> GET /jwt/auth'],
    pattern:
      /> (?:GET|HEAD|POST|PUT|PATCH) \/(?:v2\/(?: |_catalog|[^\s]{1,400}\/(?:manifests|blobs|tags)\/)|jwt\/auth[? ])/,
    registry: true,
    examples: ['> GET /v2/ HTTP/1.1', '> GET /v2/group/project/app/tags/list HTTP/1.1'],
    lookAlikes: ['> GET /v2/users/1 HTTP/1.1'],
  },
  'registry-answered': {
    role: 'context',
    literals: ['Docker-Distribution-Api-Version'],
    pattern: /Docker-Distribution-Api-Version: registry\/2/i,
    registry: true,
    examples: ['< Docker-Distribution-Api-Version: registry/2.0', '< docker-distribution-api-version: registry/2.0'],
    lookAlikes: ['proxy_hide_header Docker-Distribution-Api-Version;'],
  },
  'registry-error-body': {
    role: 'context',
    literals: ['{"errors":[{"code":"'],
    pattern:
      /\{"errors":\[\{"code":"(?:UNAUTHORIZED|DENIED|UNKNOWN|UNSUPPORTED|UNAVAILABLE|TOOMANYREQUESTS|(?:NAME|MANIFEST|BLOB|TAG|DIGEST|SIZE)_[A-Z_]{4,40})","message":"/,
    registry: true,
    examples: ['{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]}'],
    lookAlikes: ['{"errors":[{"code":"invalid_grant","message":"expired"}]}'],
  },
  'asked-for-host': {
    role: 'context',
    speakers: ['registry'],
    literals: ['error authorizing context', 'response completed with error'],
    field: 'host',
    pattern: /^(?!127\.|localhost|\[::1\])(?<registryHost>[\w.-]{1,253}(?::\d{1,5})?)$/,
    examples: [
      'time="2026-11-20T20:28:03.672652743Z" level=warning msg="error authorizing context: authorization token required" go.version=go1.19.8 http.request.host="registry.example.com:5050" http.request.method=GET http.request.uri=/v2/',
    ],
    lookAlikes: [
      'time="2026-11-20T20:28:03.672652743Z" level=warning msg="error authorizing context: authorization token required" go.version=go1.19.8 http.request.host="127.0.0.1:5000" http.request.method=GET http.request.uri=/v2/',
    ],
  },
  'proxied-host': {
    role: 'context',
    speakers: ['proxy'],
    literals: ['", host: "'],
    field: 'host',
    fields: { uri: /^\/v2\// },
    pattern: /^(?!127\.|localhost|\[::1\])(?<registryHost>[\w.-]{1,253}(?::\d{1,5})?)$/,
    registry: true,
    examples: [
      '2026/11/20 20:45:10 [error] 21480#21480: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.5, server: registry.example.com, request: "GET /v2/ HTTP/1.1", upstream: "http://127.0.0.1:5000/v2/", host: "registry.example.com:5050"',
    ],
    lookAlikes: [
      '2026/11/20 20:45:10 [error] 21480#21480: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.5, server: app.example.com, request: "GET /user/profile HTTP/1.1", upstream: "http://127.0.0.1:5000/user/profile", host: "app.example.com"',
    ],
  },
});
