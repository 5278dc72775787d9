import { defineFormat, parseTime } from '../../../src/formats/define.ts';

/**
 * What a CRI runtime writes before a line in `/var/log/containers`: time, stream, `F` for a whole line or `P` for a part of one.
 * `2026-11-20T10:00:00.123456789Z stdout F {"level":"info"…}`
 */
export default defineFormat({
  kind: 'envelope',
  shape: /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,9}(?:Z|[+-]\d\d:\d\d)) std(?:out|err) [FP] /,
  unwrap: (line, match) => {
    const inner = line.slice(match[0].length);
    const time = parseTime(match[1]!);
    return time === undefined ? { inner } : { inner, time };
  },
});
