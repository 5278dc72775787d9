/** Newlines in bytes: how many, and where the nearest is. */
const newline = 10;

/** Number of `\n` bytes in [from, to), four bytes at a time over the same buffer. */
export function countNewlines(bytes: Uint8Array, words: Int32Array, from: number, to: number): number {
  let count = 0;
  let at = from;
  for (; at < to && at % 4 !== 0; at++) if (bytes[at] === newline) count++;
  const last = to >>> 2;
  let index = at >>> 2;
  while (index < last) {
    // Each byte of `sums` counts its own column; 255 rounds fit.
    const until = Math.min(last, index + 255);
    let sums = 0;
    for (; index < until; index++) {
      const other = words[index]! ^ 0x0a0a0a0a;
      // A byte of it is 0x80 exactly where the byte was a newline: no carry can cross a byte.
      sums = (sums + ((~(((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other | 0x7f7f7f7f) >>> 7) & 0x01010101)) | 0;
    }
    count += (sums & 0xff) + ((sums >>> 8) & 0xff) + ((sums >>> 16) & 0xff) + (sums >>> 24);
  }
  for (at = Math.max(at, last << 2); at < to; at++) if (bytes[at] === newline) count++;
  return count;
}

/** Position of the last newline before `at`, or -1. */
export const lastNewline = (bytes: Uint8Array, at: number): number =>
  at === 0 ? -1 : bytes.lastIndexOf(newline, at - 1);

/** Position of the first newline from `at`, or `filled` where there is none. */
export function nextNewline(bytes: Uint8Array, at: number, filled: number): number {
  const found = bytes.indexOf(newline, at);
  return found < 0 || found > filled ? filled : found;
}
