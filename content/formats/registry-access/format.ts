import { defineFormat } from '../../../src/formats/define.ts';
import { parseAccessLine } from '../nginx-access/format.ts';

/**
 * distribution's own access line (Apache combined) on standard output. An absent referer is `""` here, where NGINX writes `"-"`.
 * `127.0.0.1 - - [20/Nov/2026:20:43:50 +0000] "GET /v2/ HTTP/1.1" 401 87 "" "docker/20.10.24 …"`
 */
export default defineFormat({
  kind: 'record',
  speaker: 'registry',
  priority: 65,
  registry: true,
  shape:
    /^[\w.:-]{1,64} - [^\s[]{1,100} \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "[A-Z]{3,7} \/(?:v[12]|gitlab\/v1)\/[^\s"]{0,8000} HTTP\/[\d.]{1,4}" \d{3} \d{1,15} "" "/,
  parse: (line) => parseAccessLine(line),
});
