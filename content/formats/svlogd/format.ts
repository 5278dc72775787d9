import { defineFormat, parseTime } from '../../../src/formats/define.ts';

/**
 * What runit's svlogd puts before a line of the Linux package: `-tt` (GitLab's default), `-t` (TAI64N), `-ttt` (ISO).
 * `2026-11-20_20:53:13.11757 `, `@400000006b00b343078404d4 `, `2026-11-20T20:53:13.13403 `; always UTC.
 */
export default defineFormat({
  kind: 'envelope',
  shape: /^(?:(\d{4}-\d\d-\d\d[_T]\d\d:\d\d:\d\d\.\d{5})|@([0-9a-f]{24})) /,
  unwrap: (line, match) => {
    const inner = line.slice(match[0].length);
    const time = match[1] ? parseTime(match[1]) : tai64n(match[2]!);
    return time === undefined ? { inner } : { inner, time };
  },
});

/** svlogd counts TAI64N with a fixed offset of ten seconds. */
function tai64n(hex: string): number | undefined {
  const seconds = Number(BigInt(`0x${hex.slice(0, 16)}`) - (1n << 62n)) - 10;
  return seconds > 0 && seconds < 4e9 ? seconds * 1000 : undefined;
}
