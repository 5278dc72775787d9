/**
 * Lines → records: colours and envelopes off, then the first format whose shape the line has.
 * A line that no format knows is a record of format `text`: it is kept, and matched like any other.
 */
import type { EnvelopeFormat, ParsedLine, RecordFormat, Speaker } from './define.ts';
import { unescapeOnce } from './unescape.ts';

export interface LogRecord extends ParsedLine {
  format: string;
  speaker: Speaker;
  /** What signatures match on: one level of escaping removed, lines of a block joined with `\n`. */
  text: string;
  envelopes: readonly string[];
}

export interface LineFormats {
  envelopes: readonly (readonly [id: string, format: EnvelopeFormat])[];
  /** By falling priority. */
  records: readonly (readonly [id: string, format: RecordFormat])[];
}

// CSI sequences (colours, cursor movement), OSC sequences (titles, links) and single-letter escapes.
const ansi = /\u001b(?:\[[0-9;?]{0,32}[ -/]{0,2}[@-~]|\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|[@-Z\\^_])/g;

export const stripAnsi = (line: string): string => (line.includes('\u001b') ? line.replace(ansi, '') : line);

export interface Unwrapped {
  inner: string;
  time?: number;
  envelopes: string[];
}

/** Peels envelopes until none fits: a CI job log line may hold a container line that holds a service's line. */
export function unwrapLine(line: string, formats: LineFormats): Unwrapped {
  let inner = stripAnsi(line).replace(/\r$/, '');
  let time: number | undefined;
  const envelopes: string[] = [];
  for (let peeled = true; peeled && envelopes.length < 5;) {
    peeled = false;
    for (const [id, format] of formats.envelopes) {
      const match = format.shape.exec(inner);
      const found = match && (format.unwrap ? format.unwrap(inner, match) : { inner: inner.slice(match[0].length) });
      if (!found) continue;
      inner = found.inner;
      time ??= found.time;
      envelopes.push(id);
      peeled = true;
      break;
    }
  }
  return { inner, envelopes, ...(time === undefined ? {} : { time }) };
}

/** The record format of an unwrapped line. */
export function detectRecordFormat(inner: string, formats: LineFormats) {
  for (const [id, format] of formats.records) {
    const match = format.shape.exec(inner);
    if (match) return { id, format, match };
  }
  return undefined;
}

export function readRecord({ inner, time, envelopes }: Unwrapped, formats: LineFormats): LogRecord {
  const found = detectRecordFormat(inner, formats);
  if (!found) {
    return {
      format: 'text',
      speaker: 'unknown',
      text: unescapeOnce(inner),
      fields: {},
      envelopes,
      ...(time === undefined ? {} : { time }),
    };
  }
  const parsed = found.format.parse(inner, found.match);
  const when = parsed.time ?? time;
  return {
    ...parsed,
    ...(when === undefined ? {} : { time: when }),
    format: found.id,
    speaker: found.format.speaker,
    text: unescapeOnce(inner),
    envelopes,
  };
}
