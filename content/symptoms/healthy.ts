/**
 * What shows that something works, and takes back a symptom that was seen before it. No literal here is on every line of a healthy
 * log (a 201, a 401): each such line would be decoded and matched, and a gigabyte of them take minutes.
 */
import { defineSignatures } from '../../src/diagnose/define.ts';

export default defineSignatures({
  'login-succeeded': {
    role: 'context',
    literals: ['Login Succeeded'],
    pattern: /^Login Succeeded!?$/,
    healthy: true,
    registry: true,
    examples: ['Login Succeeded', 'Login Succeeded!'],
    lookAlikes: ['If you see Login Succeeded, go on'],
  },
  'push-completed': {
    role: 'context',
    literals: [': digest: sha256:'],
    pattern: /^\w[\w.-]{0,127}: digest: sha256:[0-9a-f]{64} size: \d{1,12}/,
    healthy: true,
    completes: true,
    registry: true,
    examples: ['1.0.0: digest: sha256:67b118ee94653c34262288f7356300b326718c48a600ad8116c3221357576aca size: 523'],
    lookAlikes: ['Digest: sha256:67b118ee94653c34262288f7356300b326718c48a600ad8116c3221357576aca'],
  },
  'pull-completed': {
    role: 'context',
    literals: ['Downloaded newer image', 'Image is up to date'],
    pattern:
      /^Status: (?:Downloaded newer image|Image is up to date) for (?:(?!docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})\/)?/,
    healthy: true,
    completes: true,
    registry: true,
    examples: ['Status: Downloaded newer image for registry.example.com:5050/group/project/app:1.0.0'],
    lookAlikes: ['Wait for "Downloaded newer image" to appear'],
  },
  'image-copied': {
    role: 'context',
    literals: ['to image destination'],
    pattern: /^Writing manifest (?:list )?to image destination/,
    healthy: true,
    completes: true,
    registry: true,
    examples: ['Writing manifest to image destination'],
    lookAlikes: ['error: writing manifest to image destination'],
  },
  'image-unpacked': {
    role: 'context',
    literals: ['manifest-sha256:'],
    pattern: /^manifest-sha256:[0-9a-f]{64}: {1,40}done /,
    healthy: true,
    completes: true,
    registry: true,
    examples: [
      'manifest-sha256:67b118ee94653c34262288f7356300b326718c48a600ad8116c3221357576aca: done           |+++++++|',
    ],
    lookAlikes: [
      'manifest-sha256:67b118ee94653c34262288f7356300b326718c48a600ad8116c3221357576aca: waiting        |-------|',
    ],
  },
  'pod-pulled': {
    role: 'context',
    literals: ['Successfully pulled image', 'already present on machine'],
    pattern: /Successfully pulled image ["“]|Container image "[^"\n]{1,400}" already present on machine/,
    healthy: true,
    examples: [
      '  Normal   Pulled     12s   kubelet            Successfully pulled image "registry.example.com/group/app:1" in 2.1s',
    ],
    lookAlikes: ['  Normal   Pulling    12s   kubelet            Pulling image "registry.example.com/group/app:1"'],
  },
  'token-accepted': {
    role: 'context',
    speakers: ['registry', 'proxy'],
    literals: ['/v2/ HTTP/1.1" 200', '/v2/ HTTP/1.0" 200', '/v2/ HTTP/2.0" 200', '"uri":"/v2/","'],
    field: 'uri',
    fields: { status: /^200$/ },
    pattern: /^\/v2\/$/,
    healthy: true,
    registry: true,
    examples: ['198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "GET /v2/ HTTP/1.1" 200 2 "-" "docker/28.2.2" -'],
    lookAlikes: ['198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "GET /v2/ HTTP/1.1" 401 87 "-" "docker/28.2.2" -'],
  },
  // The last request of a push. Many signatures have looked at pushes before; it costs no further lines.
  'manifest-stored': {
    role: 'context',
    speakers: ['registry', 'proxy'],
    literals: ['"PUT /v2/', '"method":"PUT"'],
    field: 'uri',
    fields: { status: /^201$/, method: /^PUT$/ },
    pattern: /^\/v2\/[a-z0-9._/-]{1,255}\/manifests\//,
    healthy: true,
    completes: true,
    registry: true,
    examples: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "PUT /v2/group/app/manifests/1.0.0 HTTP/1.1" 201 0 "-" "docker/28.2.2" -',
    ],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "PUT /v2/group/app/manifests/1.0.0 HTTP/1.1" 401 87 "-" "docker/28.2.2" -',
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "PUT /v2/group/app/blobs/uploads/6a2619da-27b0-469e-a9f2-60c7c712d84e?_state=a HTTP/1.1" 201 0 "-" "docker/28.2.2" -',
    ],
  },
  // A registry that asks for a token and says where: what /v2/ answers when all is well.
  'registry-asks-for-token': {
    role: 'context',
    literals: ['Docker-Distribution-Api-Version', 'Www-Authenticate: Bearer'],
    field: 'www-authenticate',
    fields: { status: /^401$/, 'docker-distribution-api-version': /^registry\/2/ },
    pattern: /^Bearer realm="https?:\/\/(?<gitlabHost>[\w.:[\]-]{1,260})\/[^"\n]{0,300}"/,
    healthy: true,
    registry: true,
    examples: [
      '> GET /v2/ HTTP/1.1\n> Host: registry.example.com:5050\n> \n< HTTP/1.1 401 Unauthorized\n< Docker-Distribution-Api-Version: registry/2.0\n< Www-Authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="container_registry"',
    ],
    lookAlikes: [
      '> GET /v2/ HTTP/1.1\n> Host: registry.example.com:5050\n> \n< HTTP/1.1 401 Unauthorized\n< Www-Authenticate: Basic realm="Restricted"',
    ],
  },
  'registry-served-curl': {
    role: 'context',
    literals: ['Docker-Distribution-Api-Version'],
    field: 'docker-distribution-api-version',
    fields: { status: /^(?:20[0-2]|307)$/ },
    pattern: /^registry\/2/,
    healthy: true,
    registry: true,
    examples: ['HTTP/1.1 200 OK\nDocker-Distribution-Api-Version: registry/2.0\n\n{"repositories":["group/app"]}'],
    lookAlikes: ['HTTP/1.1 404 Not Found\nDocker-Distribution-Api-Version: registry/2.0\n'],
  },
  'registry-answered-curl': {
    role: 'context',
    literals: ['Docker-Distribution-Api-Version'],
    field: 'host',
    fields: { status: /^(?:20[0-2]|401)$/, 'docker-distribution-api-version': /^registry\/2/ },
    pattern: /^(?!127\.|localhost|\[::1\])(?<registryHost>[\w.-]{1,253}(?::\d{1,5})?)$/,
    registry: true,
    examples: [
      '> GET /v2/ HTTP/1.1\n> Host: registry.example.com:5050\n> \n< HTTP/1.1 401 Unauthorized\n< Docker-Distribution-Api-Version: registry/2.0',
    ],
    lookAlikes: [
      '> GET /v2/ HTTP/1.1\n> Host: registry.example.com:5050\n> \n< HTTP/1.1 502 Bad Gateway\n< Server: nginx',
    ],
  },
  'certificate-verified': {
    role: 'context',
    literals: ['Verify return code: 0'],
    pattern: /Verify return code: (?<tlsVerifyCode>0) \(ok\)/,
    healthy: true,
    examples: ['    Verify return code: 0 (ok)'],
    lookAlikes: ['    Verify return code: 21 (unable to verify the first certificate)'],
  },
  'job-succeeded': {
    role: 'context',
    speakers: ['ci'],
    literals: ['Job succeeded'],
    pattern: /^Job succeeded$/,
    healthy: true,
    examples: ['Job succeeded'],
    lookAlikes: ['ERROR: Job failed: exit code 1'],
  },
});
