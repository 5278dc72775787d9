import { defineFormat } from '../../../src/formats/define.ts';
import { parseAccessLine } from '../nginx-access/format.ts';

/**
 * An access line of the proxy in front of a registry: only a registry has these paths. Told from the registry's own access line by
 * the referer, which NGINX writes as `-` where there is none.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'proxy',
  priority: 60,
  registry: true,
  shape:
    /^[\w.:-]{1,64} - (?:\[[\w.:, -]{1,200}\] - )?[^\s[]{1,100} \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "(?:[A-Z]{3,7} \/(?:v2\/(?:[ ?]|_catalog|[\w./-]{1,400}\/(?:manifests|blobs|tags)\/)|v1\/_ping|(?:[\w.-]{1,60}\/)?jwt\/auth[? ]))/,
  parse: (line) => parseAccessLine(line),
});
