/** The server in front of the registry. Source: config.md 2.3, 6 and 7. */
import { defineSettings } from '../../src/configuration/define.ts';
import { inRegistryNginx } from './places.ts';

export const proxy = defineSettings({
  'proxy.enable': { type: 'boolean', default: true, places: inRegistryNginx('enable') },
  'proxy.listen_port': { type: 'integer', range: [1, 65535], places: inRegistryNginx('listen_port') },
  'proxy.listen_https': { type: 'boolean', places: inRegistryNginx('listen_https') },
  'proxy.listen_addresses': { type: 'list', places: inRegistryNginx('listen_addresses') },
  // For GitLab's pages too; the registry's own list comes from it unless set (config.md 2.3).
  'nginx.listen_addresses': { type: 'list', places: { gitlabRb: [{ keys: ['nginx', 'listen_addresses'] }] } },
  'proxy.redirect_http_to_https': {
    type: 'boolean',
    default: false,
    places: inRegistryNginx('redirect_http_to_https'),
  },
  'proxy.redirect_http_to_https_port': {
    type: 'integer',
    default: 80,
    range: [1, 65535],
    places: inRegistryNginx('redirect_http_to_https_port'),
  },
  'proxy.ssl_certificate': { type: 'path', places: inRegistryNginx('ssl_certificate', 'ssl_certificate') },
  'proxy.ssl_certificate_key': { type: 'path', places: inRegistryNginx('ssl_certificate_key', 'ssl_certificate_key') },
  'proxy.proxy_set_headers': { type: 'map', places: inRegistryNginx('proxy_set_headers') },
  'proxy.http2_enabled': { type: 'boolean', default: false, places: inRegistryNginx('http2_enabled') },
  'proxy.proxy_protocol': { type: 'boolean', places: inRegistryNginx('proxy_protocol') },
  'proxy.real_ip_header': { type: 'text', places: inRegistryNginx('real_ip_header', 'real_ip_header') },
  'proxy.real_ip_trusted_addresses': { type: 'list', places: inRegistryNginx('real_ip_trusted_addresses') },
  'proxy.hsts_max_age': { type: 'integer', range: [0, 1000000000], places: inRegistryNginx('hsts_max_age') },
  'proxy.ssl_ciphers': { type: 'text', places: inRegistryNginx('ssl_ciphers', 'ssl_ciphers') },
  'proxy.ssl_protocols': { type: 'text', places: inRegistryNginx('ssl_protocols', 'ssl_protocols') },
  'proxy.error_log_level': { type: 'name', places: inRegistryNginx('error_log_level') },
  'proxy.custom_gitlab_server_config': { type: 'text', places: inRegistryNginx('custom_gitlab_server_config') },
  'proxy.body_size': {
    type: 'text',
    default: '0',
    places: {
      helm: ['registry', 'ingress', 'proxyBodySize'],
      nginx: { directive: 'client_max_body_size', block: 'server' },
    },
  },
  'proxy.read_timeout': {
    type: 'integer',
    default: 900,
    range: [1, 86400],
    places: {
      helm: ['registry', 'ingress', 'proxyReadTimeout'],
      nginx: { directive: 'proxy_read_timeout', block: 'location' },
    },
  },
  'proxy.pass': { type: 'url', places: { nginx: { directive: 'proxy_pass', block: 'location' } } },
  'proxy.request_buffering': {
    type: 'choice',
    default: 'off',
    choices: ['on', 'off'],
    places: { nginx: { directive: 'proxy_request_buffering', block: 'location' } },
  },
  'proxy.buffering': {
    type: 'choice',
    default: 'off',
    choices: ['on', 'off'],
    places: {
      helm: ['registry', 'ingress', 'proxyBuffering'],
      nginx: { directive: 'proxy_buffering', block: 'location' },
    },
  },
});
