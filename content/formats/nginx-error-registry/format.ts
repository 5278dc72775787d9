import { defineFormat } from '../../../src/formats/define.ts';
import { parseErrorLine } from '../nginx-error/format.ts';

/** An NGINX error about a request that only a registry gets: `/v2/`, `/v2/…/blobs/…`, or the token request `/jwt/auth`. */
export default defineFormat({
  kind: 'record',
  speaker: 'proxy',
  toCollect: true,
  priority: 60,
  registry: true,
  shape:
    /^(?=[^\n]{0,2000}?(?:^|[ ,])request: "[A-Z]{3,7} \/(?:v2\/(?:[ <?]|_catalog|[\w./-]{1,400}\/(?:manifests|blobs|tags)\/)|v1\/_ping|(?:[\w.-]{1,60}\/)?jwt\/auth[? ]))(?:(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?\[(?:debug|info|notice|warn|error|crit|alert|emerg)\] \d{1,9}#\d{1,9}: |(?:\*\d{1,15} )?(?:connect\(\) failed|upstream (?:timed out|prematurely closed|sent)|client intended|no live upstreams|recv\(\) failed|SSL_do_handshake\(\) failed) |client: |request: ")/,
  parse: (line) => parseErrorLine(line),
});
