/** Which formats an input holds, from its candidates and from a sample of its lines. */
import { detectRecordFormat, unwrapLine } from '../formats/read-record.ts';
import type { SeenFormat } from './analysis.ts';
import type { Knowledge } from './knowledge.ts';
import type { LineWindow } from './line-window.ts';

const sampledLines = 400;

export class FormatCounter {
  #seen = new Map<string, { first: number; seen: number }>();
  #sampledUntil = 0;
  constructor(
    private readonly knowledge: Knowledge,
    private readonly input: number,
  ) {}

  /** Looks at the first lines of a window. */
  sample(window: LineWindow, from: number, line: number): void {
    let number = line;
    for (let next = window.lineFrom(from); next && number < line + sampledLines; next = window.lineFrom(next.end + 1)) {
      if (next.text.trim() !== '') {
        const { inner, envelopes } = unwrapLine(next.text, this.knowledge);
        for (const envelope of envelopes) this.#count(envelope, number);
        const found = detectRecordFormat(inner, this.knowledge);
        if (found) this.#count(found.id, number);
      }
      number++;
    }
    this.#sampledUntil = number;
  }

  sawCandidate(format: string, line: number): void {
    if (format !== 'text' && line >= this.#sampledUntil) this.#count(format, line);
  }

  sawDocument(format: string, first: number, lines: number): void {
    this.#count(format, first, lines);
  }

  result(): SeenFormat[] {
    return [...this.#seen].map(([format, { first, seen }]) => ({ input: this.input, format, first, seen }));
  }

  #count(format: string, line: number, lines = 1): void {
    const known = this.#seen.get(format);
    if (known) known.seen += lines;
    else this.#seen.set(format, { first: line, seen: lines });
  }
}
