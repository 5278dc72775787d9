import { defineFormat, parseTime } from '../../../src/formats/define.ts';

/**
 * GitLab Runner's time stamps (`FF_TIMESTAMPS`): six decimals, the stream's number in hex, `O` or `E`, and `+` where the line goes on.
 * `2026-11-20T10:00:00.020010Z 00O Pulling docker image…`
 */
export default defineFormat({
  kind: 'envelope',
  shape: /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) [0-9a-f]{2}[OE](?:[+ ]|$)/,
  unwrap: (line, match) => {
    const inner = line.slice(match[0].length);
    const time = parseTime(match[1]!);
    return time === undefined ? { inner } : { inner, time };
  },
});
