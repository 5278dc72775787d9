/**
 * What Go programs say of a name that they cannot look up: `lookup NAME on SERVER: …`. The part behind it tells whether the server
 * answered that there is no such name, failed, or said nothing (capture dns-failure).
 */
import { defineSignatures } from '../../../src/diagnose/define.ts';

const get = 'Error response from daemon: Get "https://registry.example.com:5050/v2/": ';
const realm = 'Get "https://gitlab.internal.example.com/jwt/auth?account=root&service=container_registry": ';
const lookup = 'dial tcp: lookup registry.example.com on 198.51.100.53:53: ';

export default defineSignatures({
  'registry-name': {
    role: 'cause',
    literals: ['dial tcp: lookup '],
    pattern:
      /(?:Get|Head|Put|Post|Patch) "?https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v[012]\/[^\s"]{0,600}"?: dial tcp: lookup (?<lookupHost>[\w.-]{1,253})(?: on (?<dnsServer>[\w.:[\]-]{2,60}))?: /,
    sets: { networkTarget: 'registry' },
    registry: true,
    examples: [
      `${get}${lookup}no such host`,
      'time="2026-11-20T21:31:07Z" level=fatal msg="Error parsing image name \\"docker://registry.example.com:5050/group/app:1\\": pinging container registry registry.example.com:5050: Get \\"https://registry.example.com:5050/v2/\\": dial tcp: lookup registry.example.com on 198.51.100.53:53: server misbehaving"',
      'ctr: failed to resolve reference "registry.example.com/group/app:1": failed to do request: Head "https://registry.example.com/v2/group/app/manifests/1": dial tcp: lookup registry.example.com: no such host',
      'Get https://registry.example.com/v2/: dial tcp: lookup registry.example.com on 198.51.100.53:53: no such host',
    ],
    lookAlikes: [
      `${get}dial tcp 198.51.100.7:5050: connect: connection refused`,
      'error during connect: Get http://docker:2376/v1.39/info: dial tcp: lookup docker on 198.51.100.53:53: no such host',
      'error pulling image configuration: download failed after attempts=6: dial tcp: lookup s3.internal on 198.51.100.53:53: no such host',
      `${get}proxyconnect tcp: dial tcp: lookup proxy.example.com on 198.51.100.53:53: no such host`,
    ],
  },
  'realm-name': {
    role: 'cause',
    literals: ['dial tcp: lookup '],
    pattern:
      /(?:Get|Post) "?https?:\/\/[\w.:[\]-]{1,260}(?:\/[\w.-]{1,60})?\/(?:jwt\/auth(?:\?[^\s"]{0,800})?|token\?[^\s"]{0,400}service=[^\s"]{0,200})"?: dial tcp: lookup (?<lookupHost>[\w.-]{1,253})(?: on (?<dnsServer>[\w.:[\]-]{2,60}))?: /,
    sets: { networkTarget: 'realm', tokenService: 'unreachable' },
    registry: true,
    examples: [
      `${get}${realm}dial tcp: lookup gitlab.internal.example.com on 198.51.100.53:53: no such host`,
      'failed to authorize: failed to fetch oauth token: Post "https://gitlab.internal.example.com/jwt/auth": dial tcp: lookup gitlab.internal.example.com on 198.51.100.53:53: server misbehaving',
    ],
    lookAlikes: [`${get}${realm}dial tcp 198.51.100.7:443: connect: connection refused`],
  },
  // In a registry's log: the store is what it looks up.
  'storage-name': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['dial tcp: lookup '],
    field: 'detail',
    pattern:
      /(?:s3aws|s3_v2|gcs|azure\w{0,4}|swift): [\s\S]{0,1200}?dial tcp: lookup (?<lookupHost>[\w.-]{1,253})(?: on (?<dnsServer>[\w.:[\]-]{2,60}))?: /,
    sets: { networkTarget: 'storage' },
    registry: true,
    examples: [
      'time="2026-11-20T21:25:22.510819796Z" level=error msg="response completed with error" err.code=unknown err.detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"http://s3.internal.example.com:9000/gitlab-registry?delimiter=%2F&max-keys=1000\\": dial tcp: lookup s3.internal.example.com on 198.51.100.53:53: no such host" err.message="unknown error" go.version=go1.19.8',
    ],
    lookAlikes: [
      'time="2026-11-20T21:24:23.828033037Z" level=error msg="response completed with error" err.code=unknown err.detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"http://s3.example.com:9000/gitlab-registry\\": dial tcp 198.51.100.9:9000: connect: connection refused" err.message="unknown error" go.version=go1.19.8',
    ],
  },
  // At the end of a push docker prints the last attempt without its address.
  'bare-lookup': {
    role: 'symptom',
    literals: ['dial tcp: lookup '],
    pattern: /^dial tcp: lookup (?<lookupHost>[\w.-]{1,253})(?: on (?<dnsServer>[\w.:[\]-]{2,60}))?: /,
    weight: 5,
    examples: ['dial tcp: lookup gitlab.internal.example.com on 198.51.100.53:53: no such host'],
    lookAlikes: ['dial tcp 198.51.100.7:5050: connect: connection refused'],
  },
  'curl-lookup': {
    role: 'symptom',
    literals: ['Could not resolve host', "Couldn't resolve host"],
    pattern: /(?:^|\n)curl: \(6\) Could(?: not|n't) resolve host(?:: | ')(?<lookupHost>[\w.-]{1,253})/,
    sets: { dnsAnswer: 'no-such-host' },
    weight: 5,
    examples: [
      'curl: (6) Could not resolve host: registry.example.com',
      "curl: (6) Couldn't resolve host 'registry.example.com'",
    ],
    lookAlikes: ['curl: (5) Could not resolve proxy: proxy.example.com', 'fatal: Could not resolve host: github.com'],
  },

  // --- how the name service answered: facts only, since any program says so ---
  'said-no-such-host': {
    role: 'context',
    literals: [': no such host'],
    pattern: /lookup [\w.-]{1,253}(?: on [\w.:[\]-]{2,60})?: no such host/,
    sets: { dnsAnswer: 'no-such-host' },
    examples: [`${get}${lookup}no such host`],
    lookAlikes: ['ls: no such host file'],
  },
  'said-server-failed': {
    role: 'context',
    literals: ['server misbehaving', 'Temporary failure in name', ': Try again'],
    pattern:
      /lookup [\w.-]{1,253}(?: on [\w.:[\]-]{2,60})?: (?:server misbehaving|Temporary failure in name|Try again)/,
    sets: { dnsAnswer: 'server-failed' },
    examples: [`${get}${lookup}server misbehaving`],
    lookAlikes: ['the server is misbehaving'],
  },
  'said-nothing': {
    role: 'context',
    literals: ['i/o timeout', 'read: connection refused'],
    pattern:
      /lookup [\w.-]{1,253}(?: on [\w.:[\]-]{2,60})?: (?:(?:read|write|dial) udp [^\n]{1,120}: )?(?:i\/o timeout|(?:read|connect): connection refused)/,
    sets: { dnsAnswer: 'silent' },
    examples: [
      `${get}${lookup}read udp 198.51.100.5:53878->198.51.100.53:53: i/o timeout`,
      `${get}${lookup}read udp 198.51.100.5:43836->198.51.100.53:53: read: connection refused`,
    ],
    lookAlikes: ['dial tcp 198.51.100.7:5050: i/o timeout'],
  },

  // --- what our own commands print ---
  'name-found': {
    role: 'context',
    literals: ['name lookup: '],
    pattern: /^name lookup: found$/m,
    sets: { nameLookup: 'found' },
    registry: true,
    examples: ['name lookup: found'],
    lookAlikes: ['name lookup: none'],
  },
  'name-not-found': {
    role: 'cause',
    literals: ['name lookup: '],
    pattern: /^name lookup: none$/m,
    sets: { nameLookup: 'none' },
    registry: true,
    examples: ['name lookup: none'],
    lookAlikes: ['name lookup: found'],
  },
  'port-without-name': {
    role: 'cause',
    literals: ['registry port: '],
    pattern: /^registry port: name not found$/m,
    sets: { networkTarget: 'registry' },
    registry: true,
    examples: ['registry port: name not found'],
    lookAlikes: ['registry port: refused'],
  },
});
