import { defineFormat, parseTime } from '../../../src/formats/define.ts';

/**
 * syslog and the journal: time, host, program. `Nov 20 10:00:00 host dockerd[123]: ` has no year, so no time is read from it;
 * `2026-11-20T10:00:00+0000 host dockerd[123]: ` is `journalctl -o short-iso` or rsyslog.
 */
export default defineFormat({
  kind: 'envelope',
  shape:
    /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,6})?|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d))) [\w.:-]{1,100} [A-Za-z(][\w./()@-]{0,60}(?:\[\d{1,7}\])?: /,
  unwrap: (line, match) => {
    const inner = line.slice(match[0].length);
    const time = parseTime(match[1]?.replace(',', '.') ?? '');
    return time === undefined ? { inner } : { inner, time };
  },
});
