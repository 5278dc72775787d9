/** What Go programs and curl say of the proxy through which they get out (signatures.md S7, captures proxy-*). */
import { defineSignatures } from '../../../src/diagnose/define.ts';

const get = 'Error response from daemon: Get "https://registry.example.com:5050/v2/": ';

export default defineSignatures({
  // --- the way to the proxy ---
  'proxy-dead': {
    role: 'cause',
    literals: ['proxyconnect tcp: '],
    pattern:
      /https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/(?:v[012]\/|jwt\/auth)[^\s"]{0,800}"?: proxyconnect tcp: (?:dial tcp (?<forwardProxy>(?:\[[0-9a-f:]{2,39}\]|[\w.-]{1,253}):\d{1,5}): (?:connect: )?(?:connection refused|i\/o timeout|no route to host|network is unreachable|connection timed out)|EOF|read tcp )/,
    sets: { networkTarget: 'registry', proxyProblem: 'dead' },
    registry: true,
    examples: [
      `${get}proxyconnect tcp: dial tcp 198.51.100.9:3128: connect: connection refused`,
      'ctr: failed to resolve reference "registry.example.com/group/app:1": failed to do request: Head "https://registry.example.com/v2/group/app/manifests/1": proxyconnect tcp: EOF',
    ],
    lookAlikes: [
      `${get}dial tcp 198.51.100.7:5050: connect: connection refused`,
      'Get "https://pypi.org/simple/": proxyconnect tcp: dial tcp 198.51.100.9:3128: connect: connection refused',
    ],
  },
  'proxy-unresolved': {
    role: 'cause',
    literals: ['proxyconnect tcp: dial tcp: lookup'],
    pattern:
      /https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/(?:v[012]\/|jwt\/auth)[^\s"]{0,800}"?: proxyconnect tcp: dial tcp: lookup [\w.-]{1,253}/,
    sets: { networkTarget: 'registry', proxyProblem: 'unresolved' },
    registry: true,
    examples: [`${get}proxyconnect tcp: dial tcp: lookup proxy.example.com on 198.51.100.53:53: no such host`],
    lookAlikes: [`${get}dial tcp: lookup registry.example.com on 198.51.100.53:53: no such host`],
  },
  // The address of the proxy says https://, and the proxy speaks plain HTTP.
  'proxy-without-tls': {
    role: 'cause',
    literals: ['proxyconnect tcp: tls: ', 'proxyconnect tcp: x509: ', 'proxyconnect tcp: net/http: TLS'],
    pattern:
      /https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/(?:v[012]\/|jwt\/auth)[^\s"]{0,800}"?: proxyconnect tcp: (?:tls: (?:first record does not look like a TLS handshake|failed to verify certificate: )|x509: |net\/http: TLS handshake timeout)/,
    sets: { networkTarget: 'registry', proxyProblem: 'scheme' },
    registry: true,
    examples: [
      `${get}proxyconnect tcp: tls: first record does not look like a TLS handshake`,
      `${get}proxyconnect tcp: net/http: TLS handshake timeout`,
      `${get}proxyconnect tcp: tls: failed to verify certificate: x509: certificate signed by unknown authority`,
    ],
    lookAlikes: [`${get}net/http: TLS handshake timeout`, `${get}tls: first record does not look like a TLS handshake`],
  },

  // --- the proxy's own refusal: the bare reason of its answer to CONNECT ---
  'proxy-wants-login': {
    role: 'cause',
    literals: ['Proxy Authentication Required', '": Unauthorized', ': Unauthorized'],
    pattern:
      /https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/(?:v[012]\/|jwt\/auth)[^\s"]{0,800}"?: (?:Proxy Authentication Required|Unauthorized)(?=["\s]|$)/,
    sets: { networkTarget: 'registry', proxyProblem: 'credentials' },
    registry: true,
    examples: [
      `${get}Proxy Authentication Required`,
      'ERROR: Get https://registry-1.docker.io/v2/: Proxy Authentication Required',
      `${get}Unauthorized`,
    ],
    lookAlikes: [
      `${get}unauthorized: authentication required`,
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 401 Unauthorized',
    ],
  },
  'proxy-refuses': {
    role: 'cause',
    literals: [': Forbidden', ': Bad Gateway', ': Service Unavailable', ': Gateway Time', ': Method Not Allowed'],
    pattern:
      /https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/(?:v[012]\/|jwt\/auth)[^\s"]{0,800}"?: (?:Forbidden|Bad Gateway|Service Unavailable|Gateway Time-?out|Method Not Allowed)(?=["\s]|$)/,
    sets: { networkTarget: 'registry', proxyProblem: 'refused' },
    registry: true,
    examples: [`${get}Forbidden`, `${get}Service Unavailable`],
    lookAlikes: [
      `${get}received unexpected HTTP status: 502 Bad Gateway`,
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 403 Forbidden',
    ],
  },

  // --- curl ---
  'curl-proxy-login': {
    role: 'symptom',
    literals: ['CONNECT tunnel failed, response 40', 'Received HTTP code 40'],
    pattern: /CONNECT tunnel failed, response (?:401|407)|Received HTTP code (?:401|407) from proxy after CONNECT/,
    weight: 5,
    sets: { proxyProblem: 'credentials' },
    examples: [
      'curl: (56) CONNECT tunnel failed, response 407',
      'curl: (56) Received HTTP code 407 from proxy after CONNECT',
    ],
    lookAlikes: ['* CONNECT tunnel established, response 200'],
  },
  'curl-proxy-refuses': {
    role: 'symptom',
    literals: ['CONNECT tunnel failed, response', 'Received HTTP code '],
    pattern:
      /CONNECT tunnel failed, response (?:40[0345]|50\d)|Received HTTP code (?:40[0345]|50\d) from proxy after CONNECT/,
    weight: 5,
    sets: { proxyProblem: 'refused' },
    examples: ['curl: (56) CONNECT tunnel failed, response 403'],
    lookAlikes: ['curl: (56) CONNECT tunnel failed, response 407'],
  },
  // 3128 is the usual port of proxies, and nobody else's.
  'curl-proxy-dead': {
    role: 'symptom',
    literals: ['port 3128'],
    pattern: /curl: \((?:7|28)\) Failed to connect to [^\s]{1,260} port 3128\b/,
    weight: 4,
    sets: { proxyProblem: 'dead' },
    examples: ["curl: (7) Failed to connect to proxy.example.com port 3128 after 0 ms: Couldn't connect to server"],
    lookAlikes: ['curl: (7) Failed to connect to registry.example.com port 5050 after 0 ms'],
  },
  // A proxy that lets the request through is none of the trouble.
  'proxy-used': {
    role: 'symptom',
    literals: ['Uses proxy env variable HTTP', 'Uses proxy env variable ALL'],
    pattern: /\* Uses proxy env variable (?:HTTPS?|ALL)_PROXY == /i,
    weight: 2,
    resolvedBy: ['proxy-interference/tunnel-open'],
    examples: ["* Uses proxy env variable HTTPS_PROXY == 'http://proxy.example.com:3128'"],
    lookAlikes: ["* Uses proxy env variable no_proxy == 'registry.example.com'"],
  },
  'tunnel-open': {
    role: 'context',
    literals: ['Connection established', 'CONNECT tunnel established', 'CONNECT phase completed'],
    pattern:
      /< HTTP\/1\.[01] 200 Connection established|CONNECT tunnel established, response 200|CONNECT phase completed/i,
    examples: ['* CONNECT tunnel established, response 200', '< HTTP/1.0 200 Connection established'],
    lookAlikes: ['curl: (56) CONNECT tunnel failed, response 407'],
  },
  'curl-proxy-unresolved': {
    role: 'symptom',
    literals: ['Could not resolve proxy'],
    pattern: /curl: \(5\) Could not resolve proxy: /,
    weight: 5,
    sets: { proxyProblem: 'unresolved' },
    examples: ['curl: (5) Could not resolve proxy: proxy.example.com'],
    lookAlikes: ['curl: (6) Could not resolve host: registry.example.com'],
  },
  // Most proxies speak plain HTTP to their clients, whatever passes through them.
  'proxy-address-https': {
    role: 'symptom',
    literals: ['HTTPS_PROXY', 'https_proxy'],
    pattern: /\bhttps_proxy(?:=| == )["']?https:\/\//i,
    weight: 2,
    sets: { proxyProblem: 'scheme' },
    examples: [
      "* Uses proxy env variable HTTPS_PROXY == 'https://proxy.example.com:3128'",
      'HTTPS_PROXY=https://proxy.example.com:3128 skopeo inspect docker://registry.example.com/group/app:1',
    ],
    lookAlikes: ["* Uses proxy env variable HTTPS_PROXY == 'http://proxy.example.com:3128'"],
  },

  // --- the registry's own way out ---
  'storage-through-proxy': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['proxyconnect tcp: '],
    field: 'detail',
    pattern: /(?:s3aws|s3_v2|gcs|azure\w{0,4}): [\s\S]{0,1200}?proxyconnect tcp: /,
    sets: { networkTarget: 'storage' },
    registry: true,
    examples: [
      'time="2026-11-20T21:30:47.935604688Z" level=error msg="response completed with error" err.code=unknown err.detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"http://s3.example.com:9000/gitlab-registry/docker/registry/v2/link\\": proxyconnect tcp: dial tcp 198.51.100.9:3128: connect: connection refused" err.message="unknown error" go.version=go1.19.8',
    ],
    lookAlikes: [
      'time="2026-11-20T21:30:47.935604688Z" level=error msg="response completed with error" err.code=unknown err.detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"http://s3.example.com:9000/gitlab-registry\\": dial tcp 198.51.100.9:9000: connect: connection refused" err.message="unknown error" go.version=go1.19.8',
    ],
  },

  // --- what our own commands print ---
  'direct-way': {
    role: 'context',
    literals: ['registry without a proxy: '],
    pattern: /^registry without a proxy: yes$/m,
    sets: { directWay: 'yes' },
    registry: true,
    examples: ['registry without a proxy: yes'],
    lookAlikes: ['registry without a proxy: no'],
  },
  'no-direct-way': {
    role: 'context',
    literals: ['registry without a proxy: '],
    pattern: /^registry without a proxy: no$/m,
    sets: { directWay: 'no' },
    registry: true,
    examples: ['registry without a proxy: no'],
    lookAlikes: ['registry without a proxy: yes'],
  },
});
