import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lineSource, readLines } from '../../src/input/read-lines.ts';
import { makeTar } from './make-tar.ts';
import { blobOf, bytesOf } from './read-sources.ts';

const many = Array.from({ length: 30_000 }, (_, at) => `line ${at + 1} ${'é'.repeat(at % 50)}`);
const whole = many.join('\n');

describe('lines', () => {
  test('are the same from a string and from a file', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\r'), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.nat(12), fc.nat(12), async (lines, from, more) => {
        const text = lines.join('\n');
        const expected = (text.endsWith('\n') || text === '' ? lines.slice(0, -1) : lines)
          .slice(from, from + more + 1)
          .map((one) => one.replace(/\r$/, ''));
        expect(await readLines({ name: '', text }, from + 1, from + more + 1)).toEqual(expected);
        expect(await readLines({ name: '', blob: blobOf(text) }, from + 1, from + more + 1)).toEqual(expected);
      }),
    );
  });

  test('of a large file are found again by its index, in any order', async () => {
    const given = { name: 'a', blob: blobOf(whole) };
    for (const first of [29_999, 1, 12_345, 12_340, 20_000, 2]) {
      expect(await readLines(given, first, first + 3)).toEqual(many.slice(first - 1, first + 3));
    }
    expect(await readLines(given, 30_001, 30_005)).toEqual([]);
    expect(await readLines(given, 5, 4)).toEqual([]);
  });

  test('beyond the edges of what is read at a time are whole', async () => {
    const lines = ['a'.repeat(65_535), 'b'.repeat(65_536), '', 'c'.repeat(3), 'd'.repeat(200_000), 'end'];
    const given = { name: 'a', blob: blobOf(lines.join('\n')) };
    for (const [index, line] of lines.entries()) {
      expect(await readLines(given, index + 1, index + 1)).toEqual([line.slice(0, 20_000)]);
    }
  });

  test('of compressed and transcoded files are read again', async () => {
    const wide = new Uint8Array(new Uint16Array([...`\ufeff${whole}`].map((one) => one.charCodeAt(0))).buffer);
    for (const bytes of [gzipSync(bytesOf(whole)), wide]) {
      expect(await readLines({ name: 'a', blob: blobOf(bytes) }, 20_000, 20_001)).toEqual(many.slice(19_999, 20_001));
    }
  });

  test('of a file with a mark begin without it', async () => {
    expect(await readLines({ name: 'a', blob: blobOf('\ufeffone\ntwo') }, 1, 2)).toEqual(['one', 'two']);
  });
});

test('the text behind an input that was read is found, also in an archive', async () => {
  const tar = makeTar([{ name: 'a', body: 'in a\n' }, { name: 'empty' }, { name: 'b', body: 'in b\n' }]);
  const given = [
    { name: 'text', text: 'in text' },
    { name: 'tar', blob: blobOf(tar) },
  ];
  const read = [{ origin: 0 }, { origin: 1 }, { origin: 1 }];
  const texts = await Promise.all(read.map((_, index) => readLines(lineSource(given, read, index)!, 1, 1)));
  expect(texts).toEqual([['in text'], ['in a'], ['in b']]);
  expect(lineSource(given, read, 3)).toBeUndefined();
});
