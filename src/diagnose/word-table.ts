/** Word → the literals that it may give away: an open-addressed table in typed arrays, since a Map of lists costs more than the scan. */
import type { Hit } from './word-filter.ts';

export interface WordEntry {
  /** Four bytes of the literal, folded, little-endian. */
  word: number;
  /** Where in the literal they stand. */
  offset: number;
  /** Index of the literal. */
  literal: number;
}

interface Area {
  bytes: Uint8Array;
  from: number;
  to: number;
  end: number;
  hit: Hit;
}

const multiplier = 0x85ebca6b;

export function buildWordTable(literals: readonly Uint8Array[], entries: readonly WordEntry[]) {
  const byWord = entries.toSorted((a, b) => a.word - b.word || a.literal - b.literal || a.offset - b.offset);
  const bits = Math.max(4, 33 - Math.clz32(byWord.length * 2));
  const mask = (1 << bits) - 1;
  const shift = 32 - bits;
  const keys = new Int32Array(1 << bits);
  /** Index of the word's first entry, plus one; 0 where the slot is free. */
  const firsts = new Int32Array(1 << bits);
  byWord.forEach(({ word }, index) => {
    if (index > 0 && byWord[index - 1]!.word === word) return;
    let slot = Math.imul(word, multiplier) >>> shift;
    while (firsts[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = word;
    firsts[slot] = index + 1;
  });
  const words = Int32Array.from(byWord, ({ word }) => word);
  const offsets = Int32Array.from(byWord, ({ offset }) => offset);
  const owners = Int32Array.from(byWord, ({ literal }) => literal);

  /** Calls back for each literal that stands around the word at `index` (counted in words). */
  const look = ({ bytes, from, to, end, hit }: Area, index: number, word: number): void => {
    let slot = Math.imul(word, multiplier) >>> shift;
    while (firsts[slot] !== 0 && keys[slot] !== word) slot = (slot + 1) & mask;
    if (firsts[slot] === 0) return;
    for (let entry = firsts[slot]! - 1; words[entry] === word; entry++) {
      const at = index * 4 - offsets[entry]!;
      if (at < from || at >= to) continue;
      const literal = literals[owners[entry]!]!;
      if (at + literal.length <= end && matches(bytes, at, literal)) hit(owners[entry]!, at);
    }
  };
  return { look };
}

function matches(bytes: Uint8Array, at: number, literal: Uint8Array): boolean {
  for (let index = 0; index < literal.length; index++) {
    if ((bytes[at + index]! | 0x20) !== literal[index]) return false;
  }
  return true;
}
