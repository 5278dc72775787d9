import { defineFormat, parseTime, type EnvelopeFormat } from '../../../src/formats/define.ts';

/**
 * A line as a log collector keeps it: Fluent Bit, Filebeat, `journalctl -o json`, Loki, Cloud Logging. Only where the text begins as a log
 * line does: GitLab's own JSON has a `message` too, in words.
 */
const lineOf =
  /"(?:log|message|line|textPayload|@message|MESSAGE)" ?: ?("(?=time=\\"|level=[a-z]|\{\\"|panic: |configuration error: |\d{4}[-/]\d\d[-/]\d\d[T_ ]\d|\d{1,3}(?:\.\d{1,3}){3} - )(?:[^"\\]|\\.){1,60000}")/;

export default defineFormat({
  kind: 'envelope',
  shape:
    /^\{(?!"log":")(?=[^\n]{0,8000}?"(?:log|message|line|textPayload|@message|MESSAGE)" ?: ?"(?:time=\\"|level=[a-z]|\{\\"|panic: |configuration error: |\d{4}[-/]\d\d[-/]\d\d[T_ ]\d|\d{1,3}(?:\.\d{1,3}){3} - ))/,
  unwrap: (line): ReturnType<NonNullable<EnvelopeFormat['unwrap']>> => {
    const inner = decode(lineOf.exec(line)?.[1]);
    const time = parseTime(/"(?:time|timestamp|@timestamp)" ?: ?"([^"]{10,40})"/.exec(line)?.[1] ?? '');
    return inner === undefined ? undefined : { inner, ...(time === undefined ? {} : { time }) };
  },
});

function decode(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return String(JSON.parse(text)).trimEnd();
  } catch {
    return undefined;
  }
}
