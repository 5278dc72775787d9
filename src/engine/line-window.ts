/**
 * A piece of the input in memory, seen as lines. Positions are byte offsets in the buffer.
 *
 * What is found must not depend on where the pieces happen to be cut. So every question here has a bound in bytes, and the
 * reader keeps that many bytes before and after. A monstrous line (a minified file, a stream without newlines) is looked at in
 * segments, counted from its start, as if each were a line of its own.
 */
import { lastNewline, nextNewline } from '../input/count-newlines.ts';
import type { WindowSizes } from './window-sizes.ts';

const decoder = new TextDecoder('utf-8');

/** Where more lines of a window are asked for, all of it is decoded at once if it is ASCII: then the lines are cut out of one string. */
const decodedSingly = 300;

export interface Line {
  start: number;
  /** Position of the newline that ends it, or of the end. */
  end: number;
  text: string;
}

/** A line, or one segment of a monstrous one. */
export interface Piece {
  /** Start and end of the whole line. The start is negative where it lies before the window. */
  start: number;
  end: number;
  /** Where the piece begins and ends. */
  from: number;
  to: number;
  isSegment: boolean;
}

export class LineWindow {
  #last = { start: 0, end: 0 };
  #decoded = 0;
  #text: string | undefined;

  constructor(
    readonly bytes: Uint8Array,
    /** Bytes from 0 to here are filled. */
    readonly filled: number,
    /** Bytes before the window that belong to the line it begins in. */
    readonly cut: number,
    readonly sizes: WindowSizes,
  ) {}

  lineStart(at: number): number {
    const newline = lastNewline(this.bytes, at);
    return newline < 0 ? -this.cut : newline + 1;
  }

  lineEnd(at: number): number {
    return nextNewline(this.bytes, at, this.filled);
  }

  /** The last place up to `at` where a line or a segment begins. */
  boundary(at: number): number {
    const start = this.lineStart(at);
    return start + Math.floor((at - start) / this.sizes.segment) * this.sizes.segment;
  }

  pieceAt(at: number): Piece {
    const { segment } = this.sizes;
    const { start, end } = this.#lineAt(at);
    if (end - start <= segment) return { start, end, from: start, to: end, isSegment: false };
    const from = start + Math.floor((at - start) / segment) * segment;
    return { start, end, from, to: Math.min(end, from + segment), isSegment: true };
  }

  /** The whole line around a position; remembered, since a monstrous one is asked for again and again. */
  #lineAt(at: number): { start: number; end: number } {
    const { start, end } = this.#last;
    if (at >= start && at < end) return this.#last;
    return (this.#last = { start: this.lineStart(at), end: this.lineEnd(at) });
  }

  /** A piece with a little of what is around it, since a match may lie across the edge. */
  textOf({ start, end, from, to }: Piece): string {
    const { overlap } = this.sizes;
    return this.decode(Math.max(start, from - overlap), Math.min(end, to + overlap));
  }

  /** The line before the one that starts at `start`, if it begins at or after `floor`. */
  lineBefore(start: number, floor: number): Line | undefined {
    if (start <= 0) return undefined;
    const from = this.lineStart(start - 1);
    return from < floor ? undefined : this.#line(from, start - 1);
  }

  /** The line after the one that ends at `end`, if it is over at or before `ceiling`. */
  lineAfter(end: number, ceiling: number): Line | undefined {
    const start = end + 1;
    if (start >= this.filled) return undefined;
    const last = this.lineEnd(start);
    return last > ceiling ? undefined : this.#line(start, last);
  }

  decode(from: number, to: number): string {
    if (this.#decoded++ < decodedSingly) return decoder.decode(this.bytes.subarray(from, to));
    this.#text ??= this.#decodeAll();
    return this.#text ? this.#text.slice(from, to) : decoder.decode(this.bytes.subarray(from, to));
  }

  /** Empty where offsets in the text would not be offsets in the bytes. */
  #decodeAll(): string {
    const text = decoder.decode(this.bytes.subarray(0, this.filled));
    return text.length === this.filled ? text : '';
  }

  #line(start: number, end: number): Line {
    return { start, end, text: this.decode(start, Math.min(end, start + this.sizes.segment)) };
  }
}
