import { defineFormat } from '../../../src/formats/define.ts';
import { readServerBlocks } from './read.ts';

/** A server block of NGINX. Whether it is the registry's, its name, its upstream's port or its paths say; else nothing is read. */
export default defineFormat({
  kind: 'document',
  priority: 40,
  registry: false,
  shape:
    /^\s{0,40}(?:proxy_pass\s{1,20}https?:\/\/|server_name\s{1,20}[\w.*-]|client_max_body_size\s{1,20}\d|proxy_set_header\s{1,20}[\w-]{2,60}\s|proxy_request_buffering\s|ssl_certificate(?:_key)?\s{1,20}["']?\/)/,
  literals: [
    'proxy_pass',
    'server_name',
    'client_max_body_size',
    'proxy_set_header',
    'proxy_request_buffering',
    'ssl_certificate',
  ],
  continues:
    /^(?:\s{0,80}$|\s{0,80}#|\s{0,80}[a-z_]{2,60}\s[^\n]{0,400}[;{]\s{0,20}(?:#[^\n]{0,400})?$|\s{0,80}(?:server|location|http|upstream)\b[^\n;]{0,200}\{?\s{0,8}$|\s{0,80}[}{]|\s{0,80}'[^\n]{0,600}$)/,
  read: readServerBlocks,
});
