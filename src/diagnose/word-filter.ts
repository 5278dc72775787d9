/**
 * Finds the lines worth decoding: every occurrence of any literal, in raw bytes, at the speed of reading them.
 *
 * A literal of 7 bytes or more covers at least one aligned 4-byte word wherever it starts. For each of the four alignments one
 * such word of the literal goes into a hash table; the scan looks at each aligned word of the input once. ASCII case is folded
 * by setting bit 5 of every byte on both sides, which also merges a few punctuation marks: the pattern decides in the end.
 */
import { buildWordTable, type WordEntry } from './word-table.ts';

export const shortestLiteral = 7;

const fold = 0x20202020;
/** Slots for each word: few words of the text are looked up in vain, and the table stays in the processor's nearest caches. */
const slotsPerWord = 24;
const multiplier = 0x9e3779b1;

export type Hit = (literal: number, at: number) => void;

export interface WordFilter {
  /**
   * Calls back for each literal that begins in [from, to) and is over at `end`, in order of the word that gave it away. Positions are byte
   * offsets.
   */
  scan: (bytes: Uint8Array, words: Int32Array, from: number, to: number, end: number, hit: Hit) => void;
}

/** @param sample text like the input; words that occur in it are avoided as keys, since each occurrence costs a look */
export function buildWordFilter(literals: readonly string[], sample: Uint8Array): WordFilter {
  const encoder = new TextEncoder();
  const folded = literals.map((literal) => foldBytes(encoder.encode(literal)));
  const frequency = countWords(sample);
  const entries: WordEntry[] = [];
  folded.forEach((literal, index) => {
    if (literal.length < shortestLiteral)
      throw new Error(`literal "${literals[index]}" is shorter than ${shortestLiteral} bytes`);
    for (let start = 0; start < 4; start++) entries.push({ ...rarestWord(literal, start, frequency), literal: index });
  });
  return { scan: scanner(folded, entries) };
}

function foldBytes(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte | 0x20);
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);

function countWords(sample: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at + 4 <= sample.length; at++) {
    const word = wordAt(sample, at) | fold;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function rarestWord(
  literal: Uint8Array,
  start: number,
  frequency: Map<number, number>,
): { word: number; offset: number } {
  let best = { word: wordAt(literal, start), offset: start };
  let rarest = frequency.get(best.word) ?? 0;
  for (let offset = start + 4; offset + 4 <= literal.length && rarest > 0; offset += 4) {
    const word = wordAt(literal, offset);
    const count = frequency.get(word) ?? 0;
    if (count < rarest) [best, rarest] = [{ word, offset }, count];
  }
  return best;
}

function scanner(literals: readonly Uint8Array[], entries: readonly WordEntry[]): WordFilter['scan'] {
  const longest = literals.reduce((most, { length }) => Math.max(most, length), 0);
  const bits = 32 - Math.clz32(entries.length * slotsPerWord);
  const shift = 32 - bits;
  const present = new Uint8Array(1 << bits);
  for (const { word } of entries) present[Math.imul(word, multiplier) >>> shift] = 1;
  const table = buildWordTable(literals, entries);
  return (bytes, words, from, to, end, hit) => {
    const last = Math.min(words.length, Math.min(end, to + longest) >>> 2);
    const area = { bytes, from, to, end, hit };
    let index = (from + 3) >>> 2;
    for (; index + 4 <= last; index += 4) {
      const a = Math.imul(words[index]! | fold, multiplier) >>> shift;
      const b = Math.imul(words[index + 1]! | fold, multiplier) >>> shift;
      const c = Math.imul(words[index + 2]! | fold, multiplier) >>> shift;
      const d = Math.imul(words[index + 3]! | fold, multiplier) >>> shift;
      if (present[a]! | present[b]! | present[c]! | present[d]!) {
        if (present[a]) table.look(area, index, words[index]! | fold);
        if (present[b]) table.look(area, index + 1, words[index + 1]! | fold);
        if (present[c]) table.look(area, index + 2, words[index + 2]! | fold);
        if (present[d]) table.look(area, index + 3, words[index + 3]! | fold);
      }
    }
    for (; index < last; index++) table.look(area, index, words[index]! | fold);
  };
}
