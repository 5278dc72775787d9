import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildWordFilter, shortestLiteral } from '../../src/diagnose/word-filter.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The bytes at an offset in a larger buffer with other text around, as in the engine's window. */
function found(literals: readonly string[], text: string, sample = '', from = 0, to = text.length): string[] {
  const encoded = bytesOf(text);
  const bytes = new Uint8Array((encoded.length + 64 + 3) & ~3);
  bytes.set(encoded);
  const hits: string[] = [];
  const { scan } = buildWordFilter(literals, bytesOf(sample));
  scan(bytes, new Int32Array(bytes.buffer), from, to, encoded.length, (literal, at) =>
    hits.push(`${at} ${literals[literal]!}`),
  );
  return hits.sort();
}

/** Bit 5 set in every byte: ASCII case, and a few punctuation marks, taken as the same. */
const fold = (text: string) => String.fromCharCode(...bytesOf(text).map((byte) => byte | 0x20));

function naive(literals: readonly string[], text: string, from = 0, to = text.length): string[] {
  const hits: string[] = [];
  for (const literal of literals) {
    for (let at = 0; at < text.length; at++) {
      if (at >= from && at < to && fold(text).startsWith(fold(literal), at)) hits.push(`${at} ${literal}`);
    }
  }
  return hits.sort();
}

// Few letters, so that literals do occur, overlap and share words.
const letters = fc.constantFrom('a', 'B', 'b', ' ', '\n');
const literal = fc.string({ unit: letters, minLength: shortestLiteral, maxLength: 14 });
const literals = fc.uniqueArray(literal, { minLength: 1, maxLength: 6, selector: fold });

describe('the word filter', () => {
  test('finds what a naive search finds, wherever it stands', () => {
    const text = fc.string({ unit: letters, maxLength: 300 });
    fc.assert(
      fc.property(literals, text, text, (some, haystack, sample) => {
        expect(found(some, haystack, sample)).toEqual(naive(some, haystack));
      }),
      { numRuns: 300 },
    );
  });

  test('finds literals put into text, at every alignment', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: letters, maxLength: 9 }), fc.nat(5))),
        literals,
        (parts, some) => {
          const text = parts.map(([filler, index]) => filler + some[index % some.length]!).join('');
          expect(found(some, text)).toEqual(naive(some, text));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('finds each literal once when a text is scanned in parts', () => {
    const text = fc.string({ unit: letters, maxLength: 200 });
    fc.assert(
      fc.property(literals, text, fc.nat(200), (some, haystack, cut) => {
        const middle = Math.min(cut, haystack.length);
        const parts = [...found(some, haystack, '', 0, middle), ...found(some, haystack, '', middle)];
        expect(parts.sort()).toEqual(naive(some, haystack));
      }),
      { numRuns: 300 },
    );
  });

  test('takes ASCII case as the same and other bytes as they are', () => {
    expect(found(['Login Succeeded'], 'xx LOGIN succeeded')).toEqual(['3 Login Succeeded']);
    expect(found(['naïveté'], 'x naïveté')).toHaveLength(1);
    expect(found(['abcdefg'], 'abcdefh abcdef')).toEqual([]);
  });

  test('refuses a literal too short to cover a word', () => {
    expect(() => buildWordFilter(['abcdef'], new Uint8Array())).toThrow('abcdef');
  });
});
