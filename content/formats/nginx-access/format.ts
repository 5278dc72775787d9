import { defineFormat, parseTime, type ParsedLine } from '../../../src/formats/define.ts';

/**
 * An access line of NGINX (`combined`, GitLab's `gitlab_access`, ingress-nginx) or Apache: address, user, time, request, status, size,
 * referer, client, and with ingress-nginx which upstream answered what. Which requests are a registry's, nginx-access-registry knows.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'proxy',
  priority: 50,
  registry: false,
  shape:
    /^[\w.:-]{1,64} - (?:\[[\w.:, -]{1,200}\] - )?[^\s[]{1,100} \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "(?:[A-Z]{3,10} [^\s"]{1,8000}(?: HTTP\/[\d.]{1,4})?)?" \d{3} (?:\d{1,15}|-)/,
  parse: (line) => parseAccessLine(line),
});

const request =
  /\[([^\]]{20,30})\] "(?:([A-Z]{3,10}) ([^\s"]{1,8000})(?: (HTTP\/[\d.]{1,4}))?)?" (\d{3}) (\d{1,15}|-)(?: "([^"]{0,4000})" "([^"]{0,2000})")?/;
const ingress =
  /" \d{1,12} [\d.]{1,12} \[([^\]]{0,200})\] \[[^\]]{0,200}\] (\S{1,100}) (?:\d{1,15}|-) (?:[\d.]{1,12}|-) (\d{3}|-) [0-9a-f]{32}$/;

export function parseAccessLine(line: string): ParsedLine {
  const [, date, method, uri, proto, status, size, referer, useragent] = request.exec(line) ?? [];
  const [, service, upstream, upstreamStatus] = ingress.exec(line) ?? [];
  const fields = { method, uri, proto, status, size, referer, useragent, service, upstream, upstreamStatus };
  const known = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const time = parseTime(date ?? '');
  return { fields: Object.fromEntries(known), ...(time === undefined ? {} : { time }) };
}
