/** The registry's service, its logs and its token authentication. Source: config.md 2.2, 4 and 7. */
import { defineSettings } from '../../src/configuration/define.ts';
import { byVariable, inRegistry, onlyRegistry } from './places.ts';

export const registry = defineSettings({
  'registry.enable': {
    type: 'boolean',
    default: false,
    places: { gitlabRb: [{ keys: ['registry', 'enable'] }], helm: ['registry', 'enabled'] },
  },
  'registry.username': { type: 'name', default: 'registry', places: onlyRegistry('username') },
  'registry.group': { type: 'name', default: 'registry', places: onlyRegistry('group') },
  'registry.uid': { type: 'integer', range: [0, 4294967294], places: onlyRegistry('uid') },
  'registry.gid': { type: 'integer', range: [0, 4294967294], places: onlyRegistry('gid') },
  'registry.shell': { type: 'path', default: '/usr/sbin/nologin', places: onlyRegistry('shell') },
  'registry.dir': { type: 'path', default: '/var/opt/gitlab/registry', places: onlyRegistry('dir') },
  'registry.log_directory': {
    type: 'path',
    default: '/var/log/gitlab/registry',
    places: onlyRegistry('log_directory'),
  },
  'registry.env_directory': {
    type: 'path',
    default: '/opt/gitlab/etc/registry/env',
    places: onlyRegistry('env_directory'),
  },
  'registry.env': {
    type: 'map',
    places: { gitlabRb: [{ keys: ['registry', 'env'] }], helm: ['registry', 'extraEnv'] },
  },
  // One of those variables: a change must keep the others.
  'registry.no_proxy': {
    type: 'text',
    env: 'NO_PROXY',
    places: { helm: ['registry', 'extraEnv', 'NO_PROXY'] },
  },
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
  'log.output': {
    type: 'choice',
    default: 'stdout',
    choices: ['stdout', 'stderr'],
    ...byVariable('log.output'),
  },
  'log.fields': { type: 'map', places: { registry: ['log', 'fields'], helm: ['registry', 'log', 'fields'] } },
  'log.accesslog.disabled': { type: 'boolean', default: false, ...byVariable('log.accesslog.disabled') },
  'log.accesslog.formatter': {
    type: 'choice',
    default: 'json',
    choices: ['text', 'json'],
    ...byVariable('log.accesslog.formatter'),
  },
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
});
