/** What looks bad and is normal: the way clients ask for a token, for what exists already, for older interfaces; announcements. */
import { defineSignatures } from '../../src/diagnose/define.ts';

export default defineSignatures({
  'first-request-without-token': {
    role: 'benign',
    speakers: ['registry'],
    literals: ['authorization token required'],
    field: 'msg',
    pattern: /^error authorizing context: authorization token required$/,
    registry: true,
    examples: [
      'time="2026-11-20T20:28:03.672652743Z" level=warning msg="error authorizing context: authorization token required" go.version=go1.19.8 http.request.method=GET http.request.uri=/v2/',
    ],
    lookAlikes: [
      'time="2026-11-20T20:28:03.672652743Z" level=warning msg="error authorizing context: invalid token" go.version=go1.19.8 http.request.method=GET http.request.uri=/v2/',
    ],
  },
  'layer-not-there-yet': {
    role: 'benign',
    speakers: ['registry'],
    literals: ['blob unknown', 'BLOB_UNKNOWN'],
    field: 'code',
    fields: { method: /^HEAD$/ },
    pattern: /^(?:blob unknown|BLOB_UNKNOWN)$/,
    registry: true,
    examples: [
      'time="2026-11-20T20:28:03.833773018Z" level=error msg="response completed with error" err.code="blob unknown" err.message="blob unknown to registry" go.version=go1.19.8 http.request.method=HEAD http.response.status=404',
    ],
    lookAlikes: [
      'time="2026-11-20T20:28:03.833773018Z" level=error msg="response completed with error" err.code="blob unknown" err.message="blob unknown to registry" go.version=go1.19.8 http.request.method=GET http.response.status=404',
    ],
  },
  'layer-asked-for': {
    role: 'benign',
    speakers: ['registry', 'proxy'],
    literals: ['"status":404', 'HTTP/1.1" 404', 'HTTP/1.0" 404', 'HTTP/2.0" 404'],
    field: 'uri',
    fields: { status: /^404$/, method: /^HEAD$/ },
    pattern: /^\/v2\/[^\s?]{1,300}\/blobs\/sha256:/,
    registry: true,
    examples: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "HEAD /v2/group/app/blobs/sha256:bb86909ebc8db0944fd26fc62c52ede45a04c1e25aa6e1533a1afdd45f3bc664 HTTP/1.1" 404 0 "-" "docker/28.2.2" -',
    ],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "GET /v2/group/app/blobs/sha256:bb86909ebc8db0944fd26fc62c52ede45a04c1e25aa6e1533a1afdd45f3bc664 HTTP/1.1" 404 157 "-" "docker/28.2.2" -',
    ],
  },
  // containerd asks for a token with POST first; GitLab has no such route, and containerd goes on with GET.
  'token-asked-with-post': {
    role: 'benign',
    literals: ['POST /jwt/auth', 'No route matches [POST]'],
    pattern: /"POST (?:\/[\w.-]{1,60})?\/jwt\/auth HTTP\/[\d.]{1,3}" 404 |No route matches \[POST\] "\/jwt\/auth"/,
    registry: true,
    examples: [
      '198.51.100.5 - - [20/Nov/2026:20:28:05 +0000] "POST /jwt/auth HTTP/1.1" 404 5 "-" "containerd/1.6.20" -',
      'ActionController::RoutingError (No route matches [POST] "/jwt/auth")',
    ],
    lookAlikes: ['198.51.100.5 - - [20/Nov/2026:20:28:05 +0000] "GET /jwt/auth HTTP/1.1" 404 5 "-" "docker/28.2.2" -'],
  },
  'no-http-secret': {
    role: 'benign',
    literals: ['No HTTP secret provided'],
    pattern: /No HTTP secret provided - generated random secret/,
    registry: true,
    examples: [
      'time="2026-11-20T20:28:03.574914659Z" level=warning msg="No HTTP secret provided - generated random secret. This may cause problems with uploads if multiple registries are behind a load-balancer." go.version=go1.19.8',
    ],
    lookAlikes: ['http.secret: generated random secret'],
  },
  'deprecated-driver': {
    role: 'benign',
    literals: ['You are using the deprecated '],
    pattern: /You are using the deprecated (?:s3|azure)\w{0,5} storage driver/,
    registry: true,
    examples: [
      'WARNING: You are using the deprecated s3_v1 storage driver. AWS SDK v1 reached end-of-life on July 31, 2025',
    ],
    lookAlikes: ['You are using the deprecated `docker-compose` command'],
  },
  'containerd-check-cancelled': {
    role: 'benign',
    literals: ['active check failed'],
    pattern: /msg="active check failed" error="context canceled"/,
    registry: true,
    examples: ['time="2026-11-20T20:28:05Z" level=error msg="active check failed" error="context canceled"'],
    lookAlikes: ['time="2026-11-20T20:28:05Z" level=error msg="active check failed" error="context deadline exceeded"'],
  },
});
