/** Which formats an input holds, from its candidates and from a sample of its lines. */
import { detectRecordFormat, unwrapLine } from '../formats/read-record.ts';
import { countNewlines } from '../input/count-newlines.ts';
import type { SeenFormat } from './analysis.ts';
import type { Knowledge } from './knowledge.ts';
import type { LineWindow } from './line-window.ts';

/** The first lines are all looked at; after them one line of so many bytes. */
const sampledLines = 400;
const stride = 64 * 1024;

const firstMultiple = (from: number): number => Math.max(1, Math.ceil(from / stride)) * stride;

export class FormatCounter {
  #seen = new Map<string, { first: number; seen: number }>();
  constructor(
    private readonly knowledge: Knowledge,
    private readonly input: number,
  ) {}

  /**
   * Samples the lines that begin in [from, to) of a window. `line` is the number of the line at `from`; `absolute` is the position of the
   * window's start in the whole input, so that the same lines are taken however the input is cut.
   */
  sample(window: LineWindow, words: Int32Array, from: number, to: number, line: number, absolute: number): void {
    let start = window.lineStart(from) === from ? from : this.#next(window, from);
    let number = start === from ? line : line + 1;
    for (; start < to && number <= sampledLines; number++) {
      this.#look(window, start, () => number);
      start = this.#next(window, start);
    }
    // Counting is left to a format that is new here.
    const numberAt = (at: number) => number + countNewlines(window.bytes, words, start, at);
    const { segment } = window.sizes;
    for (let at = firstMultiple(absolute + from - segment) - absolute; at < to; at += stride) {
      const next = this.#next(window, at - 1);
      if (next >= start && next < to && next - at <= segment) this.#look(window, next, () => numberAt(next));
    }
  }

  sawCandidate(format: string, line: number): void {
    if (format !== 'text' && line > sampledLines) this.#countAt(format, line, 1);
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

  #next = (window: LineWindow, at: number): number => window.lineEnd(at) + 1;

  #look(window: LineWindow, start: number, number: () => number): void {
    const text = window.decode(start, Math.min(window.lineEnd(start), start + window.sizes.overlap));
    if (text.trim() === '') return;
    const { inner, envelopes } = unwrapLine(text, this.knowledge);
    for (const envelope of envelopes) this.#count(envelope, number);
    const found = detectRecordFormat(inner, this.knowledge);
    if (found) this.#count(found.id, number);
  }

  /** In a window, the sample is taken before the candidates are read: one of these may stand before it. */
  #countAt(format: string, line: number, lines: number): void {
    this.#count(format, () => line, lines);
    const known = this.#seen.get(format)!;
    known.first = Math.min(known.first, line);
  }

  #count(format: string, line: () => number, lines = 1): void {
    const known = this.#seen.get(format);
    if (known) known.seen += lines;
    else this.#seen.set(format, { first: line(), seen: lines });
  }
}
