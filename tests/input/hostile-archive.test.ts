import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { concat, makeTar } from './make-tar.ts';
import { blobOf, bytesOf, readSources } from './read-sources.ts';

const problems = (read: { problem?: string }[]) => read.map(({ problem }) => problem);

describe('an archive that means harm', () => {
  test('is unpacked up to the limit only: gzip', async () => {
    const bomb = gzipSync(new Uint8Array(40e6).fill(65));
    const [read] = await readSources({ name: 'bomb.gz', blob: blobOf(bomb) }, { unpacked: 1e6 });
    expect(read).toMatchObject({ problem: 'too-large' });
    expect(read!.text.length).toBeLessThanOrEqual(1e6);
  });

  test('is unpacked up to the limit only: many files of one zip, all together', async () => {
    const body = new Uint8Array(400_000).fill(65);
    const zip = zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`f${at}`, body])));
    const read = await readSources({ name: 'z', bytes: zip }, { unpacked: 1e6 });
    expect(problems(read)).toEqual([undefined, undefined, 'too-large']);
    expect(read.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(1e6);
  });

  test('is opened to the limit of depth only', async () => {
    let bytes: Uint8Array = bytesOf('inside\n');
    for (let depth = 0; depth < 3; depth++) bytes = gzipSync(bytes);
    expect(await readSources({ name: 'a', bytes })).toMatchObject([{ text: 'inside\n' }]);
    expect(await readSources({ name: 'a', bytes: gzipSync(bytes) })).toEqual([
      { name: 'a', text: '', origin: 0, problem: 'too-deep' },
    ]);
  });

  test('with more files than the limit is read up to there', async () => {
    const tar = makeTar(Array.from({ length: 20 }, (_, at) => ({ name: `f${at}`, body: 'x\n' })));
    const read = await readSources({ name: 't', bytes: tar }, { entries: 5 });
    expect(problems(read)).toEqual([undefined, undefined, undefined, undefined, undefined, 'too-many']);
  });

  test('gives no name that is more than text', async () => {
    const names = ['../../../etc/passwd', '/etc/shadow', 'a\u001b[31mred\u0007', 'evil\u202egpj.exe', 'x\ny'];
    const read = await readSources({ name: 't\u009b', bytes: makeTar(names.map((name) => ({ name, body: 'x\n' }))) });
    expect(read.map(({ name }) => name)).toEqual([
      't/../../../etc/passwd',
      't/etc/shadow',
      't/a[31mred',
      't/evilgpj.exe',
      't/x y',
    ]);
  });
});

describe('a damaged archive', () => {
  const tar = makeTar([
    { name: 'a', body: 'a\n' },
    { name: 'b', body: 'b'.repeat(5000) },
  ]);

  test('that ends within a file gives what came before', async () => {
    for (const bytes of [tar.subarray(0, 3000), gzipSync(tar.subarray(0, 3000))]) {
      const read = await readSources({ name: 't', bytes });
      expect(read[0]).toMatchObject({ name: 't/a', text: 'a\n' });
      expect(read[1]).toMatchObject({ name: 't/b', problem: 'truncated-archive' });
    }
  });

  test('that is compressed and cut off says so once', async () => {
    const whole = gzipSync(tar, { level: 0 });
    const read = await readSources({ name: 't', blob: blobOf(whole.subarray(0, 2100)) });
    expect(problems(read)).toEqual([undefined, 'truncated-archive', 'truncated-archive']);
  });

  test('with a size that cannot be is refused', async () => {
    const lying = makeTar([{ name: 'a', body: 'a\n', size: 0o77777777777 }]);
    expect(problems(await readSources({ name: 't', bytes: lying }))).toContain('truncated-archive');
  });

  test('without its directory is a truncated zip', async () => {
    const zip = zipSync({ a: bytesOf('a'.repeat(1000)) });
    expect(await readSources({ name: 'z', bytes: zip.subarray(0, zip.length - 30) })).toMatchObject([
      { name: 'z', text: '', problem: 'truncated-archive' },
    ]);
  });

  test('with wrong offsets, encrypted or unknown methods refuses the file, not the rest', async () => {
    const zip = zipSync({ a: bytesOf('a\n'), b: bytesOf('b\n') });
    const directory = zip.findIndex((_, at) => zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1);
    const changed = (offset: number, value: number) => {
      const copy = zip.slice();
      copy[directory + offset] = value;
      return readSources({ name: 'z', bytes: copy });
    };
    expect(await changed(8, 1)).toMatchObject([{ name: 'z/a', problem: 'password-protected' }, { text: 'b\n' }]);
    expect(await changed(10, 99)).toMatchObject([{ name: 'z/a', problem: 'unsupported-archive' }, { text: 'b\n' }]);
    expect(await changed(42, 77)).toMatchObject([{ name: 'z/a', problem: 'truncated-archive' }, { text: 'b\n' }]);
    expect(await changed(0, 0)).toMatchObject([{ name: 'z', problem: 'truncated-archive' }]);
  });

  test('of random bytes behind the magic never throws', async () => {
    const random = (seed: number) => new Uint8Array(600).map((_, at) => (at * 7919 + seed * 104_729) % 251);
    for (const magic of [
      [0x1f, 0x8b, 8],
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
    ]) {
      for (let seed = 0; seed < 20; seed++) {
        const read = await readSources({ name: 'x', bytes: concat([new Uint8Array(magic), random(seed)]) });
        expect(problems(read).every(Boolean)).toBe(true);
      }
    }
  });
});
