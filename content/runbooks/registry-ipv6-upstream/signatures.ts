import { defineSignatures } from '../../../src/diagnose/define.ts';

const refused =
  '2026/11/20 20:59:39 [error] 17934#17934: *2 connect() failed (111: Connection refused) while connecting to upstream';
const from = 'client: 198.51.100.5, server: registry.example.com';

export default defineSignatures({
  // Port 5000 on ::1 is many a web application; /v2/ is only a registry's.
  'ipv6-loopback-refused': {
    role: 'cause',
    literals: ['http://[::1]:'],
    pattern:
      /connect\(\) failed \((?:111: Connection refused|99: Cannot assign requested address)\) while connecting to upstream, client: [\w.:]{1,64}, server: [^",\s]{0,260}, request: "[^"\n]{0,2500}", upstream: "https?:\/\/(?<upstream>\[::1\]:\d{1,5})\/v[12]\/[^"\n]{0,2500}"(?:, host: "(?<registryHost>[\w.:[\]-]{1,260})")?/,
    registry: true,
    examples: [
      `${refused}, ${from}, request: "GET /v2/ HTTP/1.1", upstream: "http://[::1]:5000/v2/", host: "registry.example.com:5050"`,
      `connect() failed (111: Connection refused) while connecting to upstream, client: x.x.x.x, server: registry.example.com, request: "GET /v2/<path> HTTP/1.1", upstream: "http://[::1]:5000/v2/<path>", host: "registry.example.com:5005"`,
    ],
    lookAlikes: [
      `${refused}, ${from}, request: "GET /v2/ HTTP/1.1", upstream: "http://127.0.0.1:5000/v2/", host: "registry.example.com:5050"`,
      `${refused}, client: 198.51.100.5, server: app.example.com, request: "GET /api/user HTTP/1.1", upstream: "http://[::1]:5000/user", host: "app.example.com"`,
      `2026/11/20 20:59:39 [error] 1#1: *2 upstream timed out (110: Connection timed out) while reading response header from upstream, ${from}, request: "GET /v2/ HTTP/1.1", upstream: "http://[::1]:5000/v2/", host: "registry.example.com"`,
    ],
  },
  // The same line without its beginning, as documentation and people quote it.
  'ipv6-loopback-upstream': {
    role: 'symptom',
    weight: 5,
    literals: ['http://[::1]:'],
    pattern:
      /^(?:client: [^"\n]{0,400})?request: "[A-Z]{3,7} \/v2\/[^"\n]{0,2500}", upstream: "https?:\/\/(?<upstream>\[::1\]:\d{1,5})\/v2\//,
    registry: true,
    examples: ['request: "GET /v2/ HTTP/1.1", upstream: "http://[::1]:5000/v2/", host: "registry.example.com:5005"'],
    lookAlikes: ['request: "GET / HTTP/1.1", upstream: "http://[::1]:5000/", host: "app.example.com"'],
  },
  // Requests for other paths of the registry's server block: told apart by the server's name alone, so only a symptom.
  'ipv6-loopback-refused-registry-name': {
    role: 'symptom',
    weight: 4,
    literals: ['http://[::1]:'],
    pattern:
      /connect\(\) failed \(111: Connection refused\) while connecting to upstream, client: [^"\s,]{1,60}, server: (?:[\w-]{1,63}\.){0,6}registry\.[\w.-]{1,200}, request: "[A-Z]{3,7} \/(?!v[12]\/)[^"\n]{0,2500}", upstream: "https?:\/\/(?<upstream>\[::1\]:\d{1,5})\//,
    examples: [
      `${refused}, ${from}, request: "GET / HTTP/1.1", upstream: "http://[::1]:5000/", host: "registry.example.com"`,
    ],
    lookAlikes: [
      `${refused}, client: 198.51.100.5, server: app.example.com, request: "GET / HTTP/1.1", upstream: "http://[::1]:5000/", host: "app.example.com"`,
    ],
  },
  // NGINX refused on 127.0.0.1: nothing listens there, and IPv6 has no part in it.
  'ipv4-loopback-refused': {
    role: 'context',
    literals: ['http://127.0.0.1:'],
    pattern:
      /connect\(\) failed \(111: Connection refused\) while connecting to upstream, client: [\w.:]{1,64}, server: [^",\s]{0,260}, request: "[^"\n]{0,2500}", upstream: "https?:\/\/127\.0\.0\.1:\d{1,5}\/v[12]\//,
    registry: true,
    examples: [
      `${refused}, ${from}, request: "GET /v2/ HTTP/1.1", upstream: "http://127.0.0.1:5000/v2/", host: "registry.example.com:5050"`,
    ],
    lookAlikes: [
      `${refused}, ${from}, request: "GET /v2/ HTTP/1.1", upstream: "http://[::1]:5000/v2/", host: "registry.example.com:5050"`,
    ],
  },
  'listener-ipv4': {
    role: 'context',
    literals: ['registry listener: '],
    pattern: /^registry listener: ipv4$/,
    sets: { registryListener: 'ipv4' },
    registry: true,
    examples: ['registry listener: ipv4'],
    lookAlikes: ['registry listener: ipv6'],
  },
  'listener-ipv6': {
    role: 'context',
    literals: ['registry listener: '],
    pattern: /^registry listener: ipv6$/,
    sets: { registryListener: 'ipv6' },
    registry: true,
    examples: ['registry listener: ipv6'],
    lookAlikes: ['registry listener: ipv4'],
  },
  'listener-both': {
    role: 'context',
    literals: ['registry listener: '],
    pattern: /^registry listener: both$/,
    sets: { registryListener: 'both' },
    registry: true,
    examples: ['registry listener: both'],
    lookAlikes: ['registry listener: none'],
  },
  'listener-none': {
    role: 'context',
    literals: ['registry listener: '],
    pattern: /^registry listener: none$/,
    sets: { registryListener: 'none' },
    registry: true,
    examples: ['registry listener: none'],
    lookAlikes: ['registry listener: both'],
  },
  'answers-through-proxy': {
    role: 'context',
    literals: ['registry through the proxy: '],
    pattern: /^registry through the proxy: (?:401|200)$/,
    registry: true,
    examples: ['registry through the proxy: 401'],
    lookAlikes: ['registry through the proxy: 502'],
  },
  'bad-gateway-through-proxy': {
    role: 'context',
    literals: ['registry through the proxy: '],
    pattern: /^registry through the proxy: (?!401|200)\d{3}$/,
    registry: true,
    examples: ['registry through the proxy: 502'],
    lookAlikes: ['registry through the proxy: 401'],
  },
});
