/**
 * Lines → records: colours and envelopes off, then the first format whose shape the line has.
 * A line that no format knows is a record of format `text`: it is kept, and matched like any other.
 */
import { combineShapes, fitsAny } from './combine-shapes.ts';
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

const combined = new WeakMap<LineFormats['envelopes'], readonly RegExp[]>();

/** Most lines have no envelope at all. */
function anyEnvelope({ envelopes }: LineFormats): readonly RegExp[] {
  let shapes = combined.get(envelopes);
  if (!shapes) combined.set(envelopes, (shapes = combineShapes(envelopes.map(([, { shape }]) => shape))));
  return shapes;
}

/** Peels envelopes until none fits: a CI job log line may hold a container line that holds a service's line. */
export function unwrapLine(line: string, formats: LineFormats): Unwrapped {
  let inner = stripAnsi(line);
  if (inner.endsWith('\r')) inner = inner.slice(0, -1);
  let time: number | undefined;
  const envelopes: string[] = [];
  if (!fitsAny(anyEnvelope(formats), inner)) return { inner, envelopes };
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

/** @param text for a block: its lines, unescaped. `inner` is then the lines as they stand. */
export const readRecord = (unwrapped: Unwrapped, formats: LineFormats, text?: string): LogRecord =>
  new LazyRecord(unwrapped, formats, text ?? unescapeOnce(unwrapped.inner));

/** Most lines that are looked at match nothing: their format is found, and their fields are read, only when asked for. */
class LazyRecord implements LogRecord {
  #found: ReturnType<typeof detectRecordFormat> | null | undefined;
  #parsed: ParsedLine | undefined;

  constructor(
    private readonly unwrapped: Unwrapped,
    private readonly formats: LineFormats,
    readonly text: string,
  ) {}

  get envelopes(): readonly string[] {
    return this.unwrapped.envelopes;
  }

  get format(): string {
    return this.#detected()?.id ?? 'text';
  }

  get speaker(): Speaker {
    return this.#detected()?.format.speaker ?? 'unknown';
  }

  get time(): number | undefined {
    return this.#read().time ?? this.unwrapped.time;
  }

  /** Only where the time is the line's own: envelopes write UTC. */
  get localTime(): true | undefined {
    return this.#read().time === undefined ? undefined : this.#read().localTime;
  }

  get level(): ParsedLine['level'] {
    return this.#read().level;
  }

  get fields(): ParsedLine['fields'] {
    return this.#read().fields;
  }

  #detected() {
    if (this.#found === undefined) this.#found = detectRecordFormat(this.unwrapped.inner, this.formats) ?? null;
    return this.#found;
  }

  #read(): ParsedLine {
    const found = this.#detected();
    return (this.#parsed ??= found ? found.format.parse(this.unwrapped.inner, found.match) : { fields: {} });
  }
}
