import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readerOfBytes } from '../../src/input/byte-reader.ts';
import { readerOfText } from '../../src/input/text-reader.ts';
import { blobOf, bytesOf, readSources } from './read-sources.ts';

const log = 'time="2026-11-20T20:43:55Z" level=error msg="déjà vu 部署 😀"\nnext\r\nlast';

const utf16 = (text: string, bigEndian: boolean): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
};

describe('plain text', () => {
  test('comes out as it went in, however it was given', async () => {
    for (const given of [
      { text: log },
      { bytes: bytesOf(log) },
      { blob: blobOf(log) },
      { reader: readerOfBytes(bytesOf(log)) },
    ]) {
      expect(await readSources({ name: 'a.log', ...given })).toEqual([{ name: 'a.log', text: log, origin: 0 }]);
    }
  });

  test('of several inputs says which it came from', async () => {
    const read = await readSources([
      { name: 'a', text: 'one' },
      { name: 'b', text: 'two' },
    ]);
    expect(read.map(({ origin, text }) => [origin, text])).toEqual([
      [0, 'one'],
      [1, 'two'],
    ]);
  });

  test('loses its byte order mark', async () => {
    expect((await readSources({ name: 'a', text: `\ufeff${log}` }))[0]!.text).toBe(log);
  });

  test.each([
    ['little endian with a mark', utf16(`\ufeff${log}`, false)],
    ['big endian with a mark', utf16(`\ufeff${log}`, true)],
    ['little endian without', utf16(log, false)],
    ['big endian without', utf16(log, true)],
  ])('in UTF-16 is transcoded: %s', async (_, bytes) => {
    expect((await readSources({ name: 'a', bytes }))[0]!.text).toBe(log);
  });

  test('in UTF-16 is transcoded over the edges of pieces', async () => {
    const long = `${log}\n`.repeat(3000);
    expect((await readSources({ name: 'a', blob: blobOf(utf16(long, false)) }))[0]!.text).toBe(long);
  });

  test('that is empty says so', async () => {
    expect(await readSources({ name: 'a', text: '' })).toEqual([{ name: 'a', text: '', origin: 0, problem: 'empty' }]);
  });

  test('with the zeros of a truncated log before it is text', async () => {
    expect((await readSources({ name: 'a', text: `${'\0'.repeat(4000)}${log}` }))[0]!.problem).toBeUndefined();
  });

  test('that cannot be read on is kept as far as it went', async () => {
    let calls = 0;
    const bytes = readerOfBytes(bytesOf('x'.repeat(10_000)));
    const failing = {
      read: (...args: Parameters<typeof bytes.read>) =>
        calls++ < 1 ? bytes.read(...args) : Promise.reject(new Error('gone')),
    };
    expect(await readSources({ name: 'a', reader: failing })).toEqual([
      { name: 'a', text: 'x'.repeat(8192), origin: 0, problem: 'unreadable' },
    ]);
  });
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0, 0, 0, 1, 0, 8, 2]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 62, 0, 1, 0, 0, 0, 64]],
])('%s is binary', async (_, magic) => {
  expect(await readSources({ name: 'a', bytes: new Uint8Array(magic) })).toMatchObject([
    { text: '', problem: 'binary' },
  ]);
});

describe('a string', () => {
  test('is encoded like the platform does, whatever room there is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        async (text, room) => {
          const reader = readerOfText(text);
          const out: number[] = [];
          for (let read = 1; read > 0;) {
            const part = await reader.read(new ArrayBuffer(room), 0, room);
            read = part.read;
            out.push(...new Uint8Array(part.buffer, 0, read));
          }
          expect(new Uint8Array(out)).toEqual(bytesOf(text));
        },
      ),
    );
  });

  test('of many megabytes keeps its surrogate pairs together', async () => {
    const text = `x${'😀'.repeat(1_500_000)}`;
    expect((await readSources({ name: 'a', text }))[0]!.text === text).toBe(true);
  });

  test('with half a pair does not stop', async () => {
    expect((await readSources({ name: 'a', text: `a\ud83d` }))[0]!.text).toBe('a\ufffd');
  });
});
