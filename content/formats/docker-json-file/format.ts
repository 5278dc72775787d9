import { defineFormat, parseTime, type EnvelopeFormat } from '../../../src/formats/define.ts';

/** A line of Docker's json-file log driver: `{"log":"…\n","stream":"stdout","time":"…"}`; the line itself is a JSON string. */
export default defineFormat({
  kind: 'envelope',
  shape: /^\{"log":"/,
  unwrap: (line): ReturnType<NonNullable<EnvelopeFormat['unwrap']>> => {
    const end = line.lastIndexOf('","stream":"');
    if (end < 0) return undefined;
    const inner = decode(line.slice('{"log":'.length, end + 1));
    const time = parseTime(/"time":"([^"]{10,40})"\}$/.exec(line)?.[1] ?? '');
    return inner === undefined ? undefined : { inner, ...(time === undefined ? {} : { time }) };
  },
});

function decode(text: string): string | undefined {
  try {
    return String(JSON.parse(text)).trimEnd();
  } catch {
    return undefined;
  }
}
