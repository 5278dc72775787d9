/** Where the registry listens, under which address it answers, and its debug server. Source: config.md 2.2, 4 and 7. */
import { defineSettings } from '../../src/configuration/define.ts';
import { byVariable, inRegistry } from './places.ts';

export const http = defineSettings({
  'http.addr': {
    type: 'hostPort',
    default: '127.0.0.1:5000',
    places: inRegistry('registry_http_addr', 'http.addr'),
  },
  'http.secret': { type: 'secret', places: inRegistry('http_secret', 'http.secret') },
  'http.host': { type: 'url', ...byVariable('http.host') },
  'http.relativeurls': { type: 'boolean', default: false, ...byVariable('http.relativeurls', 'registry.relativeurls') },
  'http.draintimeout': {
    type: 'duration',
    default: '0s',
    places: inRegistry('http_draintimeout', 'http.draintimeout', 'registry.draintimeout'),
  },
  'http.debug.addr': { type: 'hostPort', places: inRegistry('debug_addr', 'http.debug.addr') },
  'http.debug.port': {
    type: 'integer',
    default: 5001,
    range: [1, 65535],
    places: { helm: ['registry', 'debug', 'addr', 'port'] },
  },
  'http.debug.prometheus.enabled': {
    type: 'boolean',
    default: false,
    places: { registry: ['http', 'debug', 'prometheus', 'enabled'], helm: ['registry', 'metrics', 'enabled'] },
  },
  'http.debug.prometheus.path': {
    type: 'path',
    default: '/metrics',
    places: { registry: ['http', 'debug', 'prometheus', 'path'], helm: ['registry', 'metrics', 'path'] },
  },
  'http.tls.certificate': { type: 'path', ...byVariable('http.tls.certificate') },
  'http.tls.key': { type: 'path', ...byVariable('http.tls.key') },
  'http.http2.disabled': { type: 'boolean', default: false, ...byVariable('http.http2.disabled') },
  'http.net': { type: 'choice', default: 'tcp', choices: ['tcp', 'unix'], ...byVariable('http.net') },
  'http.prefix': { type: 'path', default: '/', ...byVariable('http.prefix') },
  'http.headers': { type: 'map', places: { registry: ['http', 'headers'] } },
  'http.tls.clientcas': { type: 'list', places: { registry: ['http', 'tls', 'clientcas'] } },
  'http.tls.minimumtls': {
    type: 'choice',
    default: 'tls1.2',
    choices: ['tls1.2', 'tls1.3'],
    ...byVariable('http.tls.minimumtls', 'registry.tls.minimumTLS'),
  },
  'http.tls.ciphersuites': {
    type: 'list',
    places: { registry: ['http', 'tls', 'ciphersuites'], helm: ['registry', 'tls', 'cipherSuites'] },
  },
  'http.tls.letsencrypt.cachefile': { type: 'path', ...byVariable('http.tls.letsencrypt.cachefile') },
  'http.tls.letsencrypt.email': { type: 'text', ...byVariable('http.tls.letsencrypt.email') },
  'http.tls.letsencrypt.hosts': { type: 'list', places: { registry: ['http', 'tls', 'letsencrypt', 'hosts'] } },
  'http.debug.tls.enabled': { type: 'boolean', ...byVariable('http.debug.tls.enabled', 'registry.debug.tls.enabled') },
  'http.debug.tls.certificate': { type: 'path', ...byVariable('http.debug.tls.certificate') },
  'http.debug.tls.key': { type: 'path', ...byVariable('http.debug.tls.key') },
  'http.debug.tls.clientcas': { type: 'list', places: { registry: ['http', 'debug', 'tls', 'clientcas'] } },
  'http.debug.tls.minimumtls': {
    type: 'choice',
    choices: ['tls1.2', 'tls1.3'],
    ...byVariable('http.debug.tls.minimumtls'),
  },
  'http.debug.pprof.enabled': { type: 'boolean', ...byVariable('http.debug.pprof.enabled') },
});
