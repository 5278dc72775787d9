import { defineFormat, parseTime } from '../../../src/formats/define.ts';

/**
 * `kubectl logs --timestamps`, `docker logs --timestamps`: `2026-11-20T10:00:00.123456789Z `.
 * The same time also begins a CRI line, a CI job log line and an rsyslog line: those have their own formats.
 */
export default defineFormat({
  kind: 'envelope',
  shape:
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,9}Z) (?!std(?:out|err) [FP] |[0-9a-f]{2}[OE][+ ]|[\w.-]{1,80} [\w./-]{1,60}\[\d{1,7}\]: )/,
  unwrap: (line, match) => {
    const inner = line.slice(match[0].length);
    const time = parseTime(match[1]!);
    return time === undefined ? { inner } : { inner, time };
  },
});
