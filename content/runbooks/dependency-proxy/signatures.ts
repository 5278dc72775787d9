/**
 * Images named `<GitLab host>/<group>/dependency_proxy/containers/<image>` are served by GitLab Rails, not by the registry. It answers 404
 * for several reasons, so that alone is a symptom. Texts: beyond.md B16.
 */
import { defineSignatures } from '../../../src/diagnose/define.ts';

export default defineSignatures({
  'image-not-found': {
    role: 'symptom',
    literals: ['/dependency_proxy/containers/'],
    pattern:
      /(?:^|[\s"])(?<gitlabHost>[\w.-]{1,253}(?::\d{1,5})?)\/[a-z0-9._/-]{1,200}\/dependency_proxy\/containers\/[a-z0-9._/-]{1,120}(?::[\w.-]{1,128})?"?: not found/,
    weight: 5,
    sets: { dependencyProxy: 'missing' },
    registry: true,
    examples: [
      'ERROR: gitlab.example.com:443/group1/dependency_proxy/containers/alpine:latest: not found',
      'failed to solve with frontend dockerfile.v0: failed to create LLB definition: gitlab.example.com:443/group1/dependency_proxy/containers/alpine:latest: not found',
    ],
    lookAlikes: ['Pulling docker image gitlab.example.com:443/group1/dependency_proxy/containers/alpine:latest ...'],
  },
  'empty-404': {
    role: 'symptom',
    literals: ['error parsing HTTP 404 response body'],
    pattern: /error parsing HTTP 404 response body: unexpected end of JSON input: ""/,
    weight: 3,
    sets: { dependencyProxy: 'missing' },
    registry: true,
    examples: [
      'Error response from daemon: error parsing HTTP 404 response body: unexpected end of JSON input: "" (manager.go:237:1s)',
    ],
    lookAlikes: ['error parsing HTTP 403 response body: unexpected end of JSON input: ""'],
  },
  'image-404': {
    role: 'symptom',
    literals: ['/dependency_proxy/containers/'],
    pattern:
      /\/dependency_proxy\/containers\/[^\n]{1,400}?error parsing HTTP 404 response body: unexpected end of JSON input/,
    weight: 5,
    sets: { dependencyProxy: 'missing' },
    registry: true,
    examples: [
      'ERROR: Job failed: failed to pull image "gitlab.example.com:443/group1/dependency_proxy/containers/alpine:latest" with specified policies [always]: Error response from daemon: error parsing HTTP 404 response body: unexpected end of JSON input: "" (manager.go:237:1s)',
    ],
    lookAlikes: [
      'ERROR: Job failed: failed to pull image "registry.example.com/group1/alpine:latest" with specified policies [always]: Error response from daemon: error parsing HTTP 404 response body: unexpected end of JSON input: ""',
    ],
  },
  'page-404': {
    role: 'symptom',
    literals: ['/dependency_proxy/containers/'],
    pattern: /\/dependency_proxy\/containers\/[^\n]{1,400}?error parsing HTTP 404 response body: invalid character '<'/,
    weight: 5,
    sets: { dependencyProxy: 'page' },
    registry: true,
    examples: [
      `ERROR: Job failed: failed to pull image "gitlab.example.com:443/group1/dependency_proxy/containers/ubuntu:24.04" with specified policies [always]: Error response from daemon: error parsing HTTP 404 response body: invalid character '<' looking for beginning of value: "<!DOCTYPE html>"`,
    ],
    lookAlikes: [
      `ERROR: Job failed: failed to pull image "registry.example.com/group1/ubuntu:24.04" with specified policies [always]: Error response from daemon: error parsing HTTP 404 response body: invalid character '<' looking for beginning of value: "<!DOCTYPE html>"`,
    ],
  },
  'answered-404': {
    role: 'symptom',
    speakers: ['rails', 'proxy'],
    literals: ['/dependency_proxy/containers/'],
    field: 'uri',
    fields: { status: /^404$/ },
    pattern: /^\/v2\/[^\s]{1,300}\/dependency_proxy\/containers\//,
    weight: 5,
    sets: { dependencyProxy: 'missing' },
    registry: true,
    examples: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "HEAD /v2/group1/dependency_proxy/containers/alpine/manifests/latest HTTP/1.1" 404 0 "-" "docker/28.2.2" -',
    ],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "HEAD /v2/group1/dependency_proxy/containers/alpine/manifests/latest HTTP/1.1" 401 0 "-" "docker/28.2.2" -',
    ],
  },
  'access-forbidden': {
    role: 'cause',
    literals: ['/dependency_proxy/containers/', 'service=dependency_proxy'],
    pattern:
      /service=dependency_proxy[^\s"]{0,300}"?: (?:403 Forbidden|DENIED: |denied: )|\/dependency_proxy\/containers\/[^\s"]{1,200}(?:"?: |, repository does not exist or may require 'docker login': )(?:denied: |DENIED: |403:? |unexpected status[^\n]{0,300}: 403 )(?:access forbidden|requested access|Forbidden|Access forbidden)?/,
    sets: { dependencyProxy: 'forbidden' },
    registry: true,
    examples: [
      'Error response from daemon: Head "https://gitlab.example.com/v2/group1/dependency_proxy/containers/alpine/manifests/latest": denied: access forbidden',
      'failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://gitlab.example.com/jwt/auth?scope=repository%3Agroup1%2Fdependency_proxy%2Fcontainers%2Falpine%3Apull&service=dependency_proxy: 403 Forbidden',
      "Error response from daemon: pull access denied for gitlab.example.com:443/group1/dependency_proxy/containers/alpine, repository does not exist or may require 'docker login': denied: access forbidden",
    ],
    lookAlikes: [
      'Error response from daemon: Head "https://registry.example.com/v2/group1/alpine/manifests/latest": denied: access forbidden',
    ],
  },
  'login-refused': {
    role: 'cause',
    literals: ['/dependency_proxy/containers/', 'service=dependency_proxy'],
    pattern:
      /service=dependency_proxy[^\s"]{0,300}"?: (?:401 Unauthorized|UNAUTHORIZED: |unauthorized: )|\/dependency_proxy\/containers\/[^\s"]{1,200}"?: (?:unauthorized|UNAUTHORIZED): /,
    sets: { dependencyProxy: 'credentials' },
    registry: true,
    examples: [
      'Error response from daemon: Head "https://gitlab.example.com:443/v2/group1/dependency_proxy/containers/alpine/manifests/latest": unauthorized: HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect',
    ],
    lookAlikes: [
      'Error response from daemon: Head "https://registry.example.com/v2/group1/alpine/manifests/latest": unauthorized: HTTP Basic: Access denied',
    ],
  },

  // --- the request went to the registry, which knows no such thing ---
  'reached-registry': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['/dependency_proxy/containers/'],
    field: 'uri',
    pattern: /^\/v2\/[^\s]{1,300}\/dependency_proxy\/containers\//,
    sets: { dependencyProxy: 'registry' },
    registry: true,
    examples: [
      '{"content_type":"application/json","correlation_id":"01JKY0ZMDMP25HMMVS01X5ANNH","duration_ms":1,"host":"gitlab.example.com","level":"info","method":"HEAD","msg":"access","proto":"HTTP/1.1","referrer":"","remote_addr":"127.0.0.1:35512","remote_ip":"198.51.100.9","status":401,"system":"http","time":"2026-01-10T10:06:00.124Z","ttfb_ms":0,"uri":"/v2/group1/dependency_proxy/containers/alpine/manifests/latest","user_agent":"docker/28.2.2","written_bytes":214}',
    ],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "HEAD /v2/group1/dependency_proxy/containers/alpine/manifests/latest HTTP/1.1" 404 0 "-" "docker/28.2.2" -',
    ],
  },
  'name-unknown': {
    role: 'cause',
    literals: ['NAME_UNKNOWN'],
    pattern: /"code":"NAME_UNKNOWN"[^\n]{0,200}?\/dependency_proxy\/containers\//,
    sets: { dependencyProxy: 'registry' },
    registry: true,
    examples: [
      '{"errors":[{"code":"NAME_UNKNOWN","message":"repository name not known to registry","detail":{"name":"group1/dependency_proxy/containers/alpine"}}]}',
    ],
    lookAlikes: [
      '{"errors":[{"code":"NAME_UNKNOWN","message":"repository name not known to registry","detail":{"name":"group1/alpine"}}]}',
    ],
  },

  // --- what our own command prints, and what GitLab answers ---
  'probe-reached': {
    role: 'context',
    literals: ['dependency proxy: '],
    pattern: /^dependency proxy: reached$/,
    sets: { dependencyProxy: 'works' },
    healthy: true,
    registry: true,
    examples: ['dependency proxy: reached'],
    lookAlikes: ['dependency proxy: no answer'],
  },
  'probe-registry': {
    role: 'cause',
    literals: ['dependency proxy: '],
    pattern: /^dependency proxy: the registry answers instead$/,
    sets: { dependencyProxy: 'registry' },
    registry: true,
    examples: ['dependency proxy: the registry answers instead'],
    lookAlikes: ['dependency proxy: reached'],
  },
  'asks-for-token': {
    role: 'context',
    literals: ['service="dependency_proxy"'],
    pattern: /Www-Authenticate: Bearer realm="[^"\n]{1,300}",service="dependency_proxy"/i,
    sets: { dependencyProxy: 'works' },
    registry: true,
    examples: ['< www-authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="dependency_proxy"'],
    lookAlikes: ['< www-authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="container_registry"'],
  },
  'proxied-image': {
    role: 'context',
    literals: ['/dependency_proxy/containers/'],
    pattern:
      /(?:^|[\s"])(?:https:\/\/)?(?<gitlabHost>[\w.-]{1,253}(?::\d{1,5})?)\/(?:v2\/)?[a-z0-9._/-]{1,200}\/dependency_proxy\/containers\/[a-z0-9._/-]{1,120}/,
    registry: true,
    examples: ['Pulling docker image gitlab.example.com:443/group1/dependency_proxy/containers/alpine:latest ...'],
    lookAlikes: ['see https://docs.example.com/user/packages/dependency_proxy/'],
  },
});
