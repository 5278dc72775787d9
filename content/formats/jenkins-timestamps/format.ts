import { defineFormat, parseTime } from '../../../src/formats/define.ts';

/**
 * What the console of Jenkins puts before a line, `[2026-11-20T10:00:00.123Z] `, and what `gh run view --log` does: the job, the step and
 * the time, `build⇥Push the image⇥2026-11-20T10:00:00.1234567Z `.
 */
export default defineFormat({
  kind: 'envelope',
  shape:
    /^(?:\[(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\] |[^\t\n]{1,120}\t[^\t\n]{1,200}\t\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z) )/,
  unwrap: (line, match) => {
    const inner = line.slice(match[0].length);
    const time = parseTime(match[1] ?? match[2]!);
    return time === undefined ? { inner } : { inner, time };
  },
});
