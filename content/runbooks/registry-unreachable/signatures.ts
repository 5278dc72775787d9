/** What Go clients, curl and nc say when no connection comes about (signatures.md S7). A name that is not found is another matter. */
import { defineSignatures } from '../../../src/diagnose/define.ts';

const get = 'Error response from daemon: Get "https://registry.example.com:5050/v2/": ';
const realm = 'Get "https://gitlab.example.com:8443/jwt/auth?account=root&service=container_registry": ';

export default defineSignatures({
  // --- the registry ---
  'registry-refused': {
    role: 'cause',
    literals: ['connection refused', 'connectex: '],
    pattern:
      /(?:Get|Head|Put|Post|Patch) "?https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v[012]\/[^\s"]{0,600}"?: dial tcp (?:\[::1\]|[\w.-]{1,253}):\d{1,5}: (?:(?:connect: |getsockopt: )?connection refused|connectex: No connection could be made)/,
    sets: { networkTarget: 'registry', connectFailure: 'refused' },
    registry: true,
    examples: [
      `${get}dial tcp 198.51.100.7:5050: connect: connection refused`,
      `${get}dial tcp 198.51.100.7:5050: connectex: No connection could be made because the target machine actively refused it.`,
      'ctr: failed to resolve reference "registry.example.com/group/app:1": failed to do request: Head "https://registry.example.com/v2/group/app/manifests/1": dial tcp 198.51.100.7:443: connect: connection refused',
      'v2 ping attempt failed with error: Get https://198.51.100.7:5000/v2/: dial tcp 198.51.100.7:5000: getsockopt: connection refused',
    ],
    lookAlikes: [
      `${get}proxyconnect tcp: dial tcp 198.51.100.9:3128: connect: connection refused`,
      `${get}dial tcp: lookup registry.example.com on 198.51.100.53:53: read udp 198.51.100.5:43836->198.51.100.53:53: read: connection refused`,
      'Get "https://10.96.0.1:443/api/v1/namespaces": dial tcp 10.96.0.1:443: connect: connection refused',
      `${get}${realm}dial tcp 198.51.100.8:8443: connect: connection refused`,
    ],
  },
  'registry-timeout': {
    role: 'cause',
    literals: ['i/o timeout', 'timed out', 'while waiting for connection', 'connectex: '],
    pattern:
      /(?:Get|Head|Put|Post|Patch) "?https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v[012]\/[^\s"]{0,600}"?: (?:dial tcp (?:\[::1\]|[\w.-]{1,253}):\d{1,5}: (?:i\/o timeout|connect: (?:connection|operation) timed out|connectex: A connection attempt failed)|net\/http: request canceled while waiting for connection \(Client\.Timeout)/,
    sets: { networkTarget: 'registry', connectFailure: 'timeout' },
    registry: true,
    examples: [
      `${get}dial tcp 198.51.100.7:5050: i/o timeout`,
      `${get}dial tcp 198.51.100.7:5050: connectex: A connection attempt failed because the connected party did not properly respond after a period of time`,
      `${get}net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
      'v2 ping attempt failed with error: Get https://198.51.100.7:5000/v2/: dial tcp 198.51.100.7:5000: i/o timeout',
    ],
    lookAlikes: [
      `${get}dial tcp: lookup registry.example.com on 198.51.100.53:53: read udp 198.51.100.5:43836->198.51.100.53:53: i/o timeout`,
      'Get "https://10.96.0.1:443/api/v1/nodes": dial tcp 10.96.0.1:443: i/o timeout',
      'error pulling image configuration: download failed after attempts=6: dial tcp 198.51.100.9:9000: i/o timeout',
    ],
  },
  'registry-no-route': {
    role: 'cause',
    literals: ['no route to host', 'network is unreachable', 'host is unreachable'],
    pattern:
      /(?:Get|Head|Put|Post|Patch) "?https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v[012]\/[^\s"]{0,600}"?: dial tcp (?:\[::1\]|[\w.-]{1,253}):\d{1,5}: (?:connect: |getsockopt: )?(?:no route to host|(?:network|host) is unreachable)/,
    sets: { networkTarget: 'registry', connectFailure: 'no-route' },
    registry: true,
    examples: [`${get}dial tcp 198.51.100.7:5050: connect: no route to host`],
    lookAlikes: ['Get "https://10.96.0.1:443/api/v1/nodes": dial tcp 10.96.0.1:443: connect: no route to host'],
  },
  'registry-no-handshake': {
    role: 'cause',
    literals: ['TLS handshake timeout'],
    pattern:
      /(?:Get|Head|Put|Post|Patch) "?https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v[012]\/[^\s"]{0,600}"?: net\/http: TLS handshake timeout/,
    sets: { networkTarget: 'registry', connectFailure: 'handshake' },
    registry: true,
    examples: [`${get}net/http: TLS handshake timeout`],
    lookAlikes: [
      `${get}proxyconnect tcp: net/http: TLS handshake timeout`,
      'Unable to connect to the server: net/http: TLS handshake timeout',
    ],
  },
  // An AAAA record where nothing listens on IPv6, or a client without a way to the IPv6 network.
  'registry-ipv6': {
    role: 'cause',
    literals: ['connection refused', 'is unreachable', 'assign requested address', 'no route to host', 'i/o timeout'],
    pattern:
      /(?:Get|Head|Put|Post|Patch) "?https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v[012]\/[^\s"]{0,600}"?: dial tcp \[(?!::1\])[0-9a-fA-F:.%a-z]{2,60}\]:\d{1,5}: (?:connect: )?(?:connection refused|(?:network|host) is unreachable|cannot assign requested address|no route to host|i\/o timeout)/,
    sets: { networkTarget: 'registry', connectFailure: 'ipv6' },
    registry: true,
    examples: [
      `${get}dial tcp [2001:db8::1]:5050: connect: connection refused`,
      `${get}dial tcp [2001:db8::1]:5050: connect: cannot assign requested address`,
    ],
    lookAlikes: [`${get}dial tcp [::1]:5050: connect: connection refused`],
  },

  // --- the token service ---
  'realm-unreached': {
    role: 'cause',
    literals: [
      'connection refused',
      'i/o timeout',
      'no route to host',
      'is unreachable',
      'timed out',
      'TLS handshake timeout',
      'while waiting for connection',
    ],
    pattern:
      /(?:Get|Post) "?https?:\/\/[\w.:[\]-]{1,260}(?:\/[\w.-]{1,60})?\/(?:jwt\/auth(?:\?[^\s"]{0,800})?|token\?[^\s"]{0,400}service=[^\s"]{0,200})"?: (?:dial tcp (?:\[[0-9a-fA-F:.%a-z]{2,60}\]|[\w.-]{1,253}):\d{1,5}: (?:connect: )?(?:connection refused|i\/o timeout|no route to host|(?:network|host) is unreachable|(?:connection|operation) timed out)|net\/http: (?:TLS handshake timeout|request canceled while waiting for connection))/,
    sets: { networkTarget: 'realm', tokenService: 'unreachable' },
    registry: true,
    examples: [
      `${get}${realm}dial tcp [::1]:8443: connect: connection refused`,
      'ctr: failed to resolve reference "registry.example.com:5050/group/app:1.0.0": failed to authorize: failed to fetch oauth token: Post "https://gitlab.example.com:8443/jwt/auth": dial tcp 198.51.100.7:8443: connect: connection refused',
      'Get https://registry-1.docker.io/v2/library/app/manifests/latest: Get https://auth.docker.io/token?scope=repository%3Alibrary%2Fapp%3Apull&service=registry.docker.io: net/http: TLS handshake timeout.',
    ],
    lookAlikes: [
      `${get}${realm}dial tcp: lookup gitlab.example.com on 198.51.100.53:53: no such host`,
      `${get}${realm}x509: certificate signed by unknown authority`,
      'Post "https://idp.example.com/oauth2/token": dial tcp 198.51.100.7:443: connect: connection refused',
    ],
  },

  // --- what says less ---
  // At the end of a push docker prints the last attempt without its address.
  'bare-dial': {
    role: 'symptom',
    literals: ['dial tcp '],
    pattern:
      /^dial tcp (?:\[[0-9a-fA-F:.%a-z]{2,60}\]|[\w.-]{1,253}):\d{1,5}: (?:connect: )?(?:connection refused|i\/o timeout|no route to host|(?:network|host) is unreachable|(?:connection|operation) timed out)$/,
    weight: 4,
    examples: ['dial tcp [::1]:8443: connect: connection refused', 'dial tcp 198.51.100.7:5050: i/o timeout'],
    lookAlikes: ['dial tcp: lookup registry.example.com on 198.51.100.53:53: no such host'],
  },
  // Either nothing came back in time, or something far behind the port is slow.
  'no-answer-in-time': {
    role: 'symptom',
    literals: ['context deadline exceeded', 'while awaiting headers'],
    pattern:
      /https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v[012]\/[^\s"]{0,600}"?: (?:context deadline exceeded|net\/http: request canceled \(Client\.Timeout|net\/http: timeout awaiting response headers)/,
    suggests: { 'registry-unreachable': 4, 'gateway-error': 2, 'proxy-interference': 2 },
    registry: true,
    examples: [
      `${get}context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
      `${get}net/http: request canceled (Client.Timeout exceeded while awaiting headers)`,
      `${get}context deadline exceeded`,
    ],
    lookAlikes: [
      'Get "https://10.96.0.1:443/api/v1/nodes": context deadline exceeded',
      `${get}net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
    ],
  },
  'cut-off': {
    role: 'symptom',
    literals: ['connection reset by peer', '/v2/": EOF', '/v2/: EOF'],
    pattern:
      /(?:Get|Head) "?https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v2\/[^\s"]{0,600}"?: (?:EOF|(?:read tcp [^\n]{1,120}: )?(?:read: )?connection reset by peer)/,
    suggests: { 'registry-unreachable': 3, 'proxy-interference': 2, 'http-https-mismatch': 1 },
    registry: true,
    examples: [`${get}EOF`, `${get}read tcp 198.51.100.5:51234->198.51.100.7:5050: read: connection reset by peer`],
    lookAlikes: [
      'read tcp 198.51.100.5:51234->198.51.100.7:443: read: connection reset by peer',
      `${get}unexpected EOF`,
    ],
  },
  'curl-no-connection': {
    role: 'symptom',
    literals: ['curl: (7) ', 'curl: (28) '],
    pattern:
      /(?:^|\n)curl: \((?:7\) (?:Failed (?:to connect to|connect to) (?![^\s]{1,260}(?: port |:)3128\b)|couldn't connect)|28\) (?:Failed to connect|Connection timed out|Connection timeout|SSL connection timeout|Operation timed out))/i,
    suggests: { 'registry-unreachable': 5, 'proxy-interference': 1 },
    examples: [
      "curl: (7) Failed to connect to registry.example.com port 5050 after 3 ms: Couldn't connect to server",
      'curl: (7) Failed connect to registry.example.com:5050; Connection refused',
      'curl: (28) Connection timed out after 10001 milliseconds',
    ],
    lookAlikes: [
      'curl: (6) Could not resolve host: registry.example.com',
      "curl: (7) Failed to connect to proxy.example.com port 3128 after 0 ms: Couldn't connect to server",
    ],
  },
  'nc-no-connection': {
    role: 'symptom',
    literals: ['nc: connect to '],
    pattern: /^nc: connect to [^\s]{1,260} (?:\([^)\n]{1,60}\) )?port \d{1,5} \(tcp\) failed: /,
    weight: 4,
    examples: ['nc: connect to registry.example.com port 5050 (tcp) failed: Connection refused'],
    lookAlikes: ['Connection to registry.example.com 5050 port [tcp/*] succeeded!'],
  },

  // --- what our own commands print ---
  'port-refused': {
    role: 'cause',
    literals: ['registry port: '],
    pattern: /^registry port: refused$/m,
    sets: { networkTarget: 'registry', connectFailure: 'refused' },
    registry: true,
    examples: ['registry port: refused'],
    lookAlikes: ['registry port: open'],
  },
  'port-timeout': {
    role: 'cause',
    literals: ['registry port: '],
    pattern: /^registry port: timeout$/m,
    sets: { networkTarget: 'registry', connectFailure: 'timeout' },
    registry: true,
    examples: ['registry port: timeout'],
    lookAlikes: ['registry port: refused'],
  },
  'port-no-route': {
    role: 'cause',
    literals: ['registry port: '],
    pattern: /^registry port: no route$/m,
    sets: { networkTarget: 'registry', connectFailure: 'no-route' },
    registry: true,
    examples: ['registry port: no route'],
    lookAlikes: ['registry port: timeout'],
  },
  'port-no-handshake': {
    role: 'cause',
    literals: ['registry port: '],
    pattern: /^registry port: no handshake$/m,
    sets: { networkTarget: 'registry', connectFailure: 'handshake' },
    registry: true,
    examples: ['registry port: no handshake'],
    lookAlikes: ['registry port: no route'],
  },
  'port-open': {
    role: 'context',
    literals: ['registry port: '],
    pattern: /^registry port: open$/m,
    sets: { networkTarget: 'registry', connectFailure: 'open' },
    healthy: true,
    registry: true,
    examples: ['registry port: open'],
    lookAlikes: ['registry port: refused'],
  },
  'listener-public': {
    role: 'context',
    literals: ['public listener: '],
    pattern: /^public listener: yes$/m,
    sets: { publicListener: 'yes' },
    registry: true,
    examples: ['public listener: yes'],
    lookAlikes: ['public listener: none'],
  },
  'listener-loopback': {
    role: 'context',
    literals: ['public listener: '],
    pattern: /^public listener: loopback only$/m,
    sets: { publicListener: 'loopback' },
    registry: true,
    examples: ['public listener: loopback only'],
    lookAlikes: ['public listener: yes'],
  },
  'listener-none': {
    role: 'context',
    literals: ['public listener: '],
    pattern: /^public listener: none$/m,
    sets: { publicListener: 'none' },
    registry: true,
    examples: ['public listener: none'],
    lookAlikes: ['public listener: yes'],
  },
});
