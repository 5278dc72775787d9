import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readerOfBytes } from '../../src/input/byte-reader.ts';
import { concat, makeTar } from './make-tar.ts';
import { blobOf, bytesOf, readSources } from './read-sources.ts';

const log = 'time="2026-11-20T20:43:55Z" level=error msg="authorizing context"\n'.repeat(500);
const text = (name: string, body = log) => ({ name, text: body, origin: 0 });

describe('gzip', () => {
  test('is unpacked', async () => {
    expect(await readSources({ name: 'a.gz', blob: blobOf(gzipSync(bytesOf(log))) })).toEqual([text('a.gz')]);
    expect(await readSources({ name: 'a.gz', reader: readerOfBytes(gzipSync(bytesOf(log))) })).toEqual([text('a.gz')]);
  });

  test('of several members is unpacked whole', async () => {
    const members = ['one\n', log, 'three\n'].map((body) => gzipSync(bytesOf(body)));
    expect(await readSources({ name: 'a', blob: blobOf(...members) })).toEqual([text('a', `one\n${log}three\n`)]);
  });

  test('that ends early gives what there is, and says so', async () => {
    const whole = gzipSync(bytesOf(Array.from({ length: 20_000 }, (_, line) => `line ${line}\n`).join('')));
    for (const blob of [blobOf(whole.subarray(0, whole.length - 20)), blobOf(whole.subarray(0, whole.length >> 1))]) {
      const [read] = await readSources({ name: 'a', blob });
      expect(read).toMatchObject({ problem: 'truncated-archive' });
      expect(read!.text.startsWith('line 0\nline 1\n')).toBe(true);
    }
  });

  test('in UTF-16 is transcoded after unpacking', async () => {
    const wide = new Uint8Array(new Uint16Array([...`\ufeff${log}`].map((one) => one.charCodeAt(0))).buffer);
    expect(await readSources({ name: 'a', bytes: gzipSync(wide) })).toEqual([text('a')]);
  });
});

describe('tar', () => {
  test('of the real program is read, with its long names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-archive-'));
    try {
      const deep = join('var', 'log', ...Array.from({ length: 12 }, (_, at) => `${'long'.repeat(5)}-${at}`));
      mkdirSync(join(folder, deep), { recursive: true });
      writeFileSync(join(folder, deep, 'current'), log);
      writeFileSync(join(folder, 'var', '部署.log'), 'two\n');
      for (const format of ['gnu', 'pax', 'ustar'].slice(0, 2)) {
        execFileSync('tar', ['-czf', 'all.tar.gz', `--format=${format}`, 'var'], { cwd: folder });
        const read = await readSources({ name: 'all.tar.gz', blob: blobOf(readFileSync(join(folder, 'all.tar.gz'))) });
        const expected = [
          text(`all.tar.gz/${join(deep, 'current')}`.slice(0, 199)),
          text('all.tar.gz/var/部署.log', 'two\n'),
        ];
        expect(read.map(({ name, ...rest }) => ({ name: name.replace('…', ''), ...rest }))).toEqual(
          expect.arrayContaining(expected),
        );
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('skips what is no text, what is empty, and what a Mac leaves', async () => {
    const bytes = makeTar([
      { name: './', type: '5' },
      { name: './._current', body: 'resource' },
      { name: '__MACOSX/current', body: 'resource' },
      { name: './link', type: '2' },
      { name: './empty', body: '' },
      { name: './blob.db', body: new Uint8Array(2000).map((_, at) => at % 7) },
      { name: './current', body: log },
      { name: './old.gz', body: gzipSync(bytesOf('old\n')) },
    ]);
    const expected = [text('x.tar/current'), text('x.tar/old.gz', 'old\n')];
    expect(await readSources({ name: 'x.tar', bytes })).toEqual(expected);
    expect(await readSources({ name: 'x.tar', reader: readerOfBytes(bytes) })).toEqual(expected);
  });

  test('skips what its reader left unread', async () => {
    const bytes = makeTar([
      { name: 'a', body: log },
      { name: 'b', body: 'b\n' },
    ]);
    const { openInputs } = await import('../../src/input/open-input.ts');
    const names: string[] = [];
    for await (const { name } of openInputs([{ name: 't', bytes }])) names.push(name);
    expect(names).toEqual(['t/a', 't/b']);
  });

  test('with nothing to read in it is binary', async () => {
    const bytes = makeTar([{ name: 'a', body: new Uint8Array(64).map((_, at) => at % 3) }]);
    expect(await readSources({ name: 't', bytes })).toEqual([{ ...text('t', ''), problem: 'binary' }]);
  });
});

describe('zip', () => {
  const files = {
    'logs/': new Uint8Array(0),
    'logs/current': bytesOf(log),
    'b.log': [bytesOf('b\n'), { level: 0 as const }],
  } as const;

  test('is read by its directory, from a file or as it streams by', async () => {
    const zip = zipSync({ ...files, 'b.log': [files['b.log'][0], { level: 0 }] });
    const expected = [text('z.zip/logs/current'), text('z.zip/b.log', 'b\n')];
    expect(await readSources({ name: 'z.zip', blob: blobOf(zip) })).toEqual(expected);
    expect(await readSources({ name: 'z.zip', reader: readerOfBytes(zip) })).toEqual(expected);
  });

  test('within tar within gzip is still read', async () => {
    const inner = zipSync({ 'current.log': bytesOf(log) });
    const bytes = gzipSync(makeTar([{ name: 'inner.zip', body: inner }]));
    expect(await readSources({ name: 'a', bytes })).toEqual([text('a/inner.zip/current.log')]);
  });

  test('with a comment after its directory is still read', async () => {
    const zip = zipSync({ a: bytesOf('a\n') });
    const commented = concat([zip, bytesOf('PK comment')]);
    expect(await readSources({ name: 'z', bytes: commented })).toEqual([text('z/a', 'a\n')]);
  });
});

test.each([
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd, 4, 0x58]],
  ['bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]],
])('%s has to be unpacked first', async (_, magic) => {
  expect(await readSources({ name: 'a', bytes: new Uint8Array(magic) })).toMatchObject([
    { problem: 'unsupported-archive' },
  ]);
});
