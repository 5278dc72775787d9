import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What the commands of this task print, and what mitmproxy says to wrong use. */
export default defineSignatures({
  removed: {
    role: 'context',
    literals: ['registry capture: '],
    pattern: /^registry capture: removed$/,
    healthy: true,
    registry: true,
    examples: ['registry capture: removed'],
    lookAlikes: ['registry capture: still in use'],
  },
  'left-behind': {
    role: 'context',
    literals: ['registry capture: '],
    pattern: /^registry capture: (?:still in use|CA still trusted|recording still there)$/,
    registry: true,
    examples: [
      'registry capture: still in use',
      'registry capture: CA still trusted',
      'registry capture: recording still there',
    ],
    lookAlikes: ['registry capture: removed'],
  },
  works: {
    role: 'context',
    literals: ['registry capture: '],
    pattern: /^registry capture: works$/,
    registry: true,
    examples: ['registry capture: works'],
    lookAlikes: ['registry capture: does not run'],
  },
  'does-not-work': {
    role: 'context',
    literals: ['registry capture: '],
    pattern: /^registry capture: (?:its CA is not trusted|does not reach the registry|does not run)$/,
    registry: true,
    examples: ['registry capture: its CA is not trusted', 'registry capture: does not run'],
    lookAlikes: ['registry capture: works'],
  },
  // mitmproxy/utils/arg_check.py
  'port-flag-refused': {
    role: 'context',
    literals: ['--port is deprecated'],
    pattern: /^--port is deprecated\./,
    examples: ['--port is deprecated.'],
    lookAlikes: ['Please use `--listen-port` instead.'],
  },
  'client-distrusts': {
    role: 'context',
    literals: ['Client TLS handshake failed'],
    pattern: /Client TLS handshake failed\. The client does not trust the proxy's certificate for [\w.-]{1,253}/,
    examples: [
      "127.0.0.1:53412: Client TLS handshake failed. The client does not trust the proxy's certificate for registry.example.com (OpenSSL Error)",
    ],
    lookAlikes: ['127.0.0.1:53412: client connect'],
  },
});
