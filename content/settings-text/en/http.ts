import type { http } from '../../settings/http.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof http>()({
  'http.addr':
    'Address and port on which the registry listens, behind the proxy; a socket with `http.net` set to `unix`.',
  'http.secret': 'Secret that signs the state of uploads: the same on every registry behind one address.',
  'http.host': 'Fixed beginning of the addresses that the registry hands out.',
  'http.relativeurls': 'Hands out relative upload addresses, so that no forwarded header can spoil them.',
  'http.draintimeout': 'How long open requests may take to end when the registry stops; 0 cuts them at once.',
  'http.debug.addr':
    'Address of the debug server. In the Linux package it also turns metrics on; the port has no login.',
  'http.debug.port': 'Port of the debug server in the pod.',
  'http.debug.prometheus.enabled': 'Offers metrics at the debug server.',
  'http.debug.prometheus.path': 'Path of the metrics.',
  'http.tls.certificate': 'Certificate, where the registry itself speaks TLS.',
  'http.tls.key': 'Private key of that certificate.',
  'http.http2.disabled': 'Turns HTTP/2 towards clients off.',
  'http.net': 'Kind of listener.',
  'http.prefix': 'Path below which the registry answers.',
  'http.headers': 'Headers added to every answer.',
  'http.tls.clientcas': 'Certificate authorities that client certificates must come from.',
  'http.tls.minimumtls': 'Oldest TLS version accepted.',
  'http.tls.ciphersuites': 'Cipher suites accepted.',
  'http.tls.letsencrypt.cachefile': 'File in which the registry keeps what Let’s Encrypt gave it.',
  'http.tls.letsencrypt.email': 'Address for Let’s Encrypt’s messages.',
  'http.tls.letsencrypt.hosts': 'Host names to ask certificates for.',
  'http.debug.tls.enabled': 'Speaks TLS at the debug server.',
  'http.debug.tls.certificate': 'Its certificate.',
  'http.debug.tls.key': 'Private key of its certificate.',
  'http.debug.tls.clientcas': 'Certificate authorities that its clients must come from.',
  'http.debug.tls.minimumtls': 'Oldest TLS version it accepts.',
  'http.debug.pprof.enabled': 'Offers Go profiles at the debug server.',
});
