import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/engine/analysis.ts';
import { analyse } from '../../src/engine/pipeline.ts';
import type { WindowSizes } from '../../src/engine/window-sizes.ts';
import { readerOfPieces } from '../../src/input/byte-reader.ts';
import { readerOfText } from '../../src/input/text-reader.ts';
import { scanner, tiny, whole } from './known.ts';

const run = (text: string, sizes: WindowSizes = whole): Promise<Analysis> =>
  analyse(scanner, [{ name: 'a', reader: readerOfText(text) }], { sizes });

/** Lines that matter, in lines of every length that do not. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom('x', ' ', 'é', '"'), maxLength: 90 }) },
  { weight: 1, arbitrary: fc.nat(1500).map((length) => 'long '.repeat(length / 5)) },
  fc.nat(9).map((host) => `event disk is full on host${host}.example`),
  fc.nat(900).map((fill) => `${'y'.repeat(fill)} write failed ${'z'.repeat(900 - fill)}`),
  fc.nat(999).map((time) => `12:00:01 event slow answer in ${time} ms, retry number 3`),
  fc.constantFrom('> ask', '< some answer', '< exchange over', '', 'event only'),
  fc.constantFrom('registry_host = a', 'bucket_name = b1', 'bucket_name = b2', '# a comment', 'write failed\r'),
);
const texts = fc
  .tuple(fc.array(line, { maxLength: 160, size: 'max' }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));

describe('the same text gives the same analysis', () => {
  test('however small the window is', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 0, max: 700 }), async (text, more) => {
        expect(await run(text, { ...tiny, window: tiny.window + more })).toEqual(await run(text));
      }),
      { numRuns: 100 },
    );
  });

  test('however it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 5000 }), async (text, size) => {
        const bytes = new TextEncoder().encode(text);
        let at = 0;
        const reader = readerOfPieces(() => (at < bytes.length ? bytes.subarray(at, (at += size)) : undefined));
        expect(await analyse(scanner, [{ name: 'a', reader }], { sizes: tiny })).toEqual(await run(text));
      }),
      { numRuns: 50 },
    );
  });

  test('in one monstrous line', async () => {
    for (let before = 0; before < 700; before += 37) {
      const text = `${'m'.repeat(9000 + before)}write failed${'m'.repeat(4000)}disk is full on h1${'m'.repeat(2000)}\nwrite failed`;
      const analysis = await run(text, tiny);
      expect(analysis).toEqual(await run(text));
      expect(analysis.inputs[0]).toMatchObject({ lines: 2 });
      expect(analysis.evidence.map(({ signature, count }) => [signature, count])).toEqual([
        ['red/sign', 2],
        ['red/cause', 1],
      ]);
    }
  });
});

describe('lines', () => {
  test('are numbered exactly, far beyond the first window', async () => {
    const filler = Array.from({ length: 50_000 }, (_, at) => `line ${at} ${'.'.repeat(at % 100)}`);
    const marked = [1, 2, 400, 401, 12_345, 49_999, 50_000];
    for (const number of marked) filler[number - 1] = `event disk is full on host${number}.example`;
    const { evidence, inputs } = await run(filler.join('\n'));
    expect(evidence.map(({ spans }) => spans[0]!.first)).toEqual(marked);
    expect(inputs).toMatchObject([{ lines: 50_000 }]);
  });

  test('end with CRLF, LF or nothing', async () => {
    const { evidence, inputs } = await run('\r\n\r\nevent write failed\r\nevent disk is full on a.example\r\n');
    expect(evidence.map(({ signature, spans }) => [signature, spans[0]])).toEqual([
      ['red/sign', { input: 0, first: 3, last: 3, column: 6, length: 12, quote: 'event write failed' }],
      ['red/cause', expect.objectContaining({ first: 4, quote: 'event disk is full on a.example' })],
    ]);
    expect(inputs[0]!.lines).toBe(4);
    expect((await run('one')).inputs[0]).toMatchObject({ lines: 1, bytes: 3 });
    expect((await run('one\n\n')).inputs[0]).toMatchObject({ lines: 2, bytes: 5 });
  });

  test('are quoted around the match, without colours', async () => {
    const { evidence } = await run(
      `\u001b[31m${'a'.repeat(3000).slice(0, 200)} write failed\u001b[0m ${'b'.repeat(80)}`,
    );
    expect(evidence[0]!.spans[0]!.quote).toBe(`${'a'.repeat(200)} write failed ${'b'.repeat(80)}`);
  });

  test('of a block are told from each other', async () => {
    const text = 'x\n> ask\n< one\n< exchange over\n< two\nx\n> ask\n< exchange over';
    const { evidence } = await run(`event\n${text}`);
    expect(evidence).toMatchObject([
      {
        signature: 'blue/block',
        count: 2,
        spans: [
          { first: 3, last: 5 },
          { first: 8, last: 9 },
        ],
      },
    ]);
  });
});

describe('facts', () => {
  test('of a document carry their own line', async () => {
    const { facts } = await run('event\n# settings\nregistry_host = a\nbucket_name = b1\n\nbucket_name = b2\n');
    expect(facts).toMatchObject([
      { fact: 'bucket', value: 'b1', source: { kind: 'document', format: 'settings', span: { first: 4, last: 4 } } },
    ]);
  });

  test('that are different in every line do not fill the memory', async () => {
    let left = 200_000;
    const piece = () =>
      left-- > 0 ? new TextEncoder().encode(`event disk is full on host${left}.example\n`) : undefined;
    const { evidence, facts, inputs } = await analyse(scanner, [{ name: 'a', reader: readerOfPieces(piece) }]);
    expect(inputs[0]!.lines).toBe(200_000);
    expect(evidence.length).toBeLessThanOrEqual(2000);
    expect(facts.length).toBeLessThanOrEqual(2000);
  });
});

describe('the verdict', () => {
  test.each([
    ['', 'empty'],
    ['nothing of interest', 'unrelated'],
    ['event started', 'unknown'],
    ['event retry number 1', 'healthy'],
    ['event disk is full on a.example', 'diagnosed'],
  ])('on %j is %s', async (text, verdict) => {
    expect((await run(text)).verdict).toBe(verdict);
  });

  test('is one for several inputs', async () => {
    const sources = ['', 'event write failed', 'event slow answer in 5 ms'].map((text, index) => ({
      name: `${index}`,
      reader: readerOfText(text),
    }));
    const analysis = await analyse(scanner, sources);
    expect(analysis.inputs.map(({ problem }) => problem)).toEqual(['empty', undefined, undefined]);
    expect(analysis.diagnoses.map(({ runbook }) => runbook).sort()).toEqual(['blue', 'red']);
    expect(analysis.evidence.map(({ spans }) => spans[0]!.input)).toEqual([1, 2]);
  });
});
