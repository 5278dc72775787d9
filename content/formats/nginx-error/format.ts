import { defineFormat, parseLevel, parseTime, type ParsedLine } from '../../../src/formats/define.ts';

/**
 * A line of NGINX's error log, also without its beginning, as documentation and people quote it. Local time, so it says little.
 * `2026/11/20 20:45:10 [error] 21480#21480: *1 connect() failed (111: Connection refused) while connecting to upstream, client: …`
 */
export default defineFormat({
  kind: 'record',
  speaker: 'proxy',
  priority: 50,
  registry: false,
  shape:
    /^(?:(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?\[(?:debug|info|notice|warn|error|crit|alert|emerg)\] \d{1,9}#\d{1,9}: |nginx: \[(?:warn|error|emerg)\] |(?:\*\d{1,15} )?(?:connect\(\) failed|upstream (?:timed out|prematurely closed|sent)|client intended to send too large|no live upstreams|recv\(\) failed|SSL_do_handshake\(\) failed) [^\n]{0,300}? while |(?:client: [^,\n]{1,80}, server: [^,\n]{0,260}, )?request: "[A-Z]{3,7} \/)/,
  parse: (line) => parseErrorLine(line),
});

const parts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['client', /, client: ([\w.:]{1,64})/],
  ['server', /, server: ([\w.*:[\]-]{1,260})/],
  ['request', /request: "([^"\n]{1,8000})"/],
  ['upstream', /upstream: "([^"\n]{1,8000})"/],
  ['host', /host: "([\w.:[\]-]{1,260})"/],
];

export function parseErrorLine(line: string): ParsedLine {
  const fields: Record<string, string> = {};
  for (const [name, pattern] of parts) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) fields[name] = found;
  }
  const [, method, uri] = /^([A-Z]{3,7}) (\S{1,8000})/.exec(fields['request'] ?? '') ?? [];
  if (method && uri) Object.assign(fields, { method, uri });
  const [, date, level, msg] =
    /^(?:(\S{10} \S{8}) )?(?:nginx: )?\[(\w{4,6})\] (?:\d{1,9}#\d{1,9}: )?(?:\*\d{1,15} )?([^\n]{0,2000})/.exec(line) ??
    [];
  if (msg) fields['msg'] = msg.split(/, (?:client|server): /, 1)[0]!;
  const time = parseTime(date ?? '');
  const known = parseLevel(level);
  return {
    fields,
    ...(known ? { level: known } : {}),
    ...(time === undefined ? {} : { time, localTime: true as const }),
  };
}
