/** The registry's own side, beside its storage. Source: config.md 2.2, 4 and 7. */
import { defineSettings } from '../../src/configuration/define.ts';
import { byVariable, inRegistry } from './places.ts';

export const registry = defineSettings({
  'registry.enable': {
    type: 'boolean',
    default: false,
    places: { gitlabRb: [{ keys: ['registry', 'enable'] }], helm: ['registry', 'enabled'] },
  },
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
  'log.level': {
    type: 'choice',
    default: 'info',
    choices: ['error', 'warn', 'info', 'debug', 'trace'],
    places: inRegistry('log_level', 'log.level', 'registry.log.level'),
  },
  'log.formatter': {
    type: 'choice',
    default: 'json',
    choices: ['text', 'json'],
    places: inRegistry('log_formatter', 'log.formatter'),
  },
  'log.accesslog.disabled': { type: 'boolean', default: false, ...byVariable('log.accesslog.disabled') },
  // gitlab.rb takes the address of GitLab and adds the path; config.yml takes the whole address (config.md 2.2).
  'auth.gitlab_url': {
    type: 'url',
    places: { gitlabRb: [{ keys: ['registry', 'token_realm'] }], helm: ['registry', 'authEndpoint'] },
  },
  'auth.token.realm': { type: 'url', places: { registry: ['auth', 'token', 'realm'] } },
  'auth.token.service': {
    type: 'name',
    default: 'container_registry',
    places: { registry: ['auth', 'token', 'service'], helm: ['registry', 'tokenService'] },
  },
  'auth.token.issuer': {
    type: 'name',
    default: 'gitlab-issuer',
    places: { registry: ['auth', 'token', 'issuer'], helm: ['registry', 'tokenIssuer'] },
  },
  'auth.token.rootcertbundle': { type: 'path', places: inRegistry('rootcertbundle', 'auth.token.rootcertbundle') },
  'auth.token.autoredirect': {
    type: 'boolean',
    default: false,
    places: inRegistry('autoredirect', 'auth.token.autoredirect', 'registry.authAutoRedirect'),
  },
  'registry.internal_key': { type: 'secret', places: { gitlabRb: [{ keys: ['registry', 'internal_key'] }] } },
  'registry.internal_certificate': {
    type: 'secret',
    places: { gitlabRb: [{ keys: ['registry', 'internal_certificate'] }] },
  },
  'health.storagedriver.enabled': {
    type: 'boolean',
    default: true,
    places: inRegistry(
      'health_storagedriver_enabled',
      'health.storagedriver.enabled',
      'registry.health.storagedriver.enabled',
    ),
  },
  'health.storagedriver.interval': {
    type: 'duration',
    default: '10s',
    ...byVariable('health.storagedriver.interval', 'registry.health.storagedriver.interval'),
  },
  'health.storagedriver.threshold': {
    type: 'integer',
    default: 3,
    range: [1, 1000],
    ...byVariable('health.storagedriver.threshold', 'registry.health.storagedriver.threshold'),
  },
  'validation.disabled': {
    type: 'boolean',
    default: false,
    places: { registry: ['validation', 'disabled'], helm: ['registry', 'validation', 'disabled'] },
  },
  'compatibility.schema1.enabled': {
    type: 'boolean',
    default: false,
    until: '17.0',
    places: {
      gitlabRb: [{ keys: ['registry', 'compatibility_schema1_enabled'] }],
      registry: ['compatibility', 'schema1', 'enabled'],
    },
  },
});
