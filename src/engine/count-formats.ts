/** Which formats an input holds, from a sample of its lines and from those that matched. */
import { detectRecordFormat, unwrapLine, type LogRecord } from '../formats/read-record.ts';
import { countNewlines } from '../input/count-newlines.ts';
import type { SeenFormat } from './analysis.ts';
import type { Knowledge } from './knowledge.ts';
import type { LineWindow } from './line-window.ts';

/** The first lines are all looked at; after them one line of so many bytes. */
const sampledLines = 400;
const stride = 64 * 1024;
/** Beyond the sample, so many of the lines that hold a literal are looked at too. */
const mostCandidates = 16;
/** Lines that begin alike, in so many bytes, are of one format: only the first, fourth, 16th… of them is really looked at. */
const alike = 64;

const firstMultiple = (from: number): number => Math.max(1, Math.ceil(from / stride)) * stride;

export class FormatCounter {
  #seen = new Map<string, { first: number; seen: number }>();
  #byBeginning = new Map<number, { formats: readonly string[]; count: number; next: number }>();
  #candidates = 0;

  constructor(
    private readonly knowledge: Knowledge,
    private readonly input: number,
  ) {}

  /**
   * Samples the lines that begin in [from, to) of a window. `line` is the number of the line at `from`; `absolute` is the position of the
   * window's start in the whole input, so that the same lines are taken however the input is cut.
   */
  sample(window: LineWindow, words: Int32Array, from: number, to: number, line: number, absolute: number): void {
    let start = window.lineStart(from) === from ? from : next(window, from);
    let number = start === from ? line : line + 1;
    for (; start < to && number <= sampledLines; number++) {
      const end = window.lineEnd(start);
      this.#look(window, start, end, () => number);
      start = end + 1;
    }
    // Counting is left to a format that is new here.
    const numberAt = (at: number) => number + countNewlines(window.bytes, words, start, at);
    const { segment } = window.sizes;
    for (let at = firstMultiple(absolute + from - segment) - absolute; at < to; at += stride) {
      const begin = next(window, at - 1);
      if (begin < start || begin >= to || begin - at > segment) continue;
      this.#look(window, begin, window.lineEnd(begin), () => numberAt(begin));
    }
  }

  /** A line that holds a literal. */
  sawCandidate(record: LogRecord, line: number): void {
    if (this.#candidates >= mostCandidates) return;
    this.#candidates++;
    this.sawMatch(record, line);
  }

  /** A line that is evidence, one of the first of its kind. Where lines begin alike, only these may show a second format among them. */
  sawMatch({ format }: LogRecord, line: number): void {
    const isCounted = line <= sampledLines && this.#seen.has(format);
    if (format !== 'text' && !isCounted) this.#countAt(format, line, 1);
  }

  sawDocument(format: string, first: number, lines: number): void {
    this.#countAt(format, first, lines);
  }

  /** In order of appearance. */
  result(): SeenFormat[] {
    return [...this.#seen]
      .map(([format, { first, seen }]) => ({ input: this.input, format, first, seen }))
      .sort((a, b) => a.first - b.first || (a.format < b.format ? -1 : 1));
  }

  #look(window: LineWindow, start: number, end: number, number: () => number): void {
    const key = hashOfBeginning(window.bytes, start, Math.min(end, start + alike));
    let known = this.#byBeginning.get(key);
    if (!known) this.#byBeginning.set(key, (known = { formats: [], count: 0, next: 1 }));
    if (++known.count === known.next) {
      known.next *= 4;
      known.formats = this.#detect(window, start, end);
    }
    for (const format of known.formats) this.#count(format, number);
  }

  #detect(window: LineWindow, start: number, end: number): readonly string[] {
    const text = window.decode(start, Math.min(end, start + window.sizes.overlap));
    if (text.trim() === '') return [];
    const { inner, envelopes } = unwrapLine(text, this.knowledge);
    const found = detectRecordFormat(inner, this.knowledge);
    return found ? [...envelopes, found.id] : envelopes;
  }

  #count(format: string, line: () => number, lines = 1): void {
    const known = this.#seen.get(format);
    if (known) known.seen += lines;
    else this.#seen.set(format, { first: line(), seen: lines });
  }

  /** In a window, the sample is taken before the candidates are read: one of these may stand before it. */
  #countAt(format: string, line: number, lines: number): void {
    this.#count(format, () => line, lines);
    const known = this.#seen.get(format)!;
    known.first = Math.min(known.first, line);
  }
}

const next = (window: LineWindow, at: number): number => window.lineEnd(at) + 1;

/** Digits, capitals and a–f are taken as the same: times and ids differ in every line. */
function hashOfBeginning(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    const varies = byte <= 102 && (byte >= 97 || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57));
    hash = Math.imul(hash ^ (varies ? 48 : byte), 0x01000193);
  }
  return hash;
}
