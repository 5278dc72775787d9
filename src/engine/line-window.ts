/** A piece of the input in memory, seen as lines. Positions are byte offsets in the buffer. */
const newline = 10;
/** A longer line is looked at only around the hit. Also bounds the cost of one pattern. */
const longestBefore = 8 * 1024;
const longestAfter = 24 * 1024;
const decoder = new TextDecoder('utf-8');

export class LineWindow {
  constructor(
    readonly bytes: Uint8Array,
    /** Bytes from 0 to here are filled. */
    readonly filled: number,
  ) {}

  lineStart(at: number): number {
    return at === 0 ? 0 : this.bytes.lastIndexOf(newline, at - 1) + 1;
  }

  /** Position of the newline that ends the line, or of the end. */
  lineEnd(at: number): number {
    const end = this.bytes.indexOf(newline, at);
    return end < 0 || end > this.filled ? this.filled : end;
  }

  /** The line around a position, cut where it is monstrous. */
  lineAround(at: number): { start: number; end: number; text: string } {
    const start = this.lineStart(at);
    const end = this.lineEnd(at);
    return { start, end, text: this.decode(Math.max(start, at - longestBefore), Math.min(end, at + longestAfter)) };
  }

  /** The line that starts at a position; `undefined` at the end of what is in memory. */
  lineFrom(start: number): { start: number; end: number; text: string } | undefined {
    if (start >= this.filled) return undefined;
    const end = this.lineEnd(start);
    return { start, end, text: this.decode(start, Math.min(end, start + longestAfter)) };
  }

  lineBefore(start: number): { start: number; end: number; text: string } | undefined {
    if (start <= 0) return undefined;
    const from = this.lineStart(start - 1);
    return { start: from, end: start - 1, text: this.decode(from, Math.min(start - 1, from + longestAfter)) };
  }

  decode(from: number, to: number): string {
    return decoder.decode(this.bytes.subarray(from, to));
  }
}
