import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../src/metrics/exposition.ts';
import { parseExposition, parseInTurns } from '../../src/metrics/parse-exposition.ts';
import { parseValue } from '../../src/metrics/parse-sample.ts';
import { writeExposition, type WrittenFamily, type WrittenSample } from './write-exposition.ts';

const only = (text: string) => {
  const { scrapes, problems } = parseExposition(text);
  expect(problems).toEqual([]);
  expect(scrapes).toHaveLength(1);
  return scrapes[0]!;
};
const bare = ({ line: _, ...sample }: Sample) => sample;

describe('the text format', () => {
  test('reads labels with every escape, values and times', () => {
    const { families, format } = only(
      [
        '# HELP one Two\\nlines and a \\\\',
        '# TYPE one counter',
        'one{path="C:\\\\dir",text="a \\"b\\"\\nc",} 1.5e+06 1395066363000',
        'one{} +Inf',
        '\tone { a = "}" , b="#" }  -2  -3 ',
        '# any other comment',
        '',
      ].join('\n'),
    );
    expect(format).toBe('prometheus');
    expect(families.get('one')?.help).toBe('Two\nlines and a \\');
    expect(families.get('one')?.samples.map(bare)).toEqual([
      { name: 'one', labels: { path: 'C:\\dir', text: 'a "b"\nc' }, value: 1.5e6, timestamp: 1395066363000 },
      { name: 'one', labels: {}, value: Infinity },
      { name: 'one', labels: { a: '}', b: '#' }, value: -2, timestamp: -3 },
    ]);
  });

  test('keeps a label that has the name of something every object has', () => {
    const { families } = only('one{__proto__="a",constructor="b"} 1\n');
    expect(Object.entries(families.get('one')!.samples[0]!.labels)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });

  test.each([
    ['NaN', NaN],
    ['nan', NaN],
    ['+Inf', Infinity],
    ['-inf', -Infinity],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-7', 1e-7],
    ['', undefined],
    ['0x1', undefined],
    ['1_000', undefined],
    ['one', undefined],
  ])('reads the value %s', (text, value) => expect(parseValue(text)).toEqual(value));

  test('puts the parts of a histogram and a summary into their family', () => {
    const { families } = only(
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 2\nh_sum 3\nh_count 2\n# TYPE s summary\ns{quantile="0.5"} 1\ns_sum 2\ns_count 3\nh_max 4\n',
    );
    expect([...families].map(([name, { samples }]) => [name, samples.length])).toEqual([
      ['h', 4],
      ['s', 3],
      ['h_max', 1],
    ]);
  });
});

describe('OpenMetrics', () => {
  test('reads every type, units and exemplars', () => {
    const { families, format, time } = only(
      [
        '# TYPE c counter',
        '# UNIT c seconds',
        'c_total 1 1520879607.789 # {trace_id="KOO5S4vxi0o"} 0.67 1520879607.5',
        'c_created 1520430000.123',
        '# TYPE g gaugehistogram',
        'g_bucket{le="+Inf"} 2 # {} 1',
        'g_gcount 2',
        'g_gsum 3',
        '# TYPE i info',
        'i_info{version="1"} 1',
        '# TYPE s stateset',
        's{s="a"} 1',
        '# TYPE u unknown',
        'u 1',
        '# EOF',
      ].join('\n'),
    );
    expect(format).toBe('openmetrics');
    expect(time).toBe(1520879607789);
    expect([...families].map(([name, { type, samples, unit }]) => [name, type, samples.length, unit])).toEqual([
      ['c', 'counter', 2, 'seconds'],
      ['g', 'gaugehistogram', 3, undefined],
      ['i', 'info', 1, undefined],
      ['s', 'stateset', 1, undefined],
      ['u', 'unknown', 1, undefined],
    ]);
    expect(families.get('c')!.samples[0]!.exemplar).toEqual({
      labels: { trace_id: 'KOO5S4vxi0o' },
      value: 0.67,
      timestamp: 1520879607.5,
    });
  });
});

describe('what is no sample', () => {
  test.each([
    ['one', 'no-value', 'no-sample'],
    ['one ', 'no-value', 'no-sample'],
    ['one{a="b"', 'unclosed-labels'],
    ['one{a="b} 1', 'unclosed-labels'],
    ['one{a="b" c="d"} 1', 'unclosed-labels'],
    ['one{1a="b"} 1', 'bad-label'],
    ['one{a=b} 1', 'bad-label'],
    ['one{a="b",a="c"} 1', 'repeated-label'],
    ['one{a="b"} two', 'bad-value'],
    ['one{a="b"} 1 two', 'bad-timestamp'],
    ['one{a="b"} 1 2 3', 'bad-timestamp'],
    ['one{a="b"} 1 # 3', 'bad-exemplar'],
    ['one{a="b"} 1 # {a="b"} 3 4 5', 'bad-exemplar'],
    ['# TYPE one thing', 'unknown-type'],
    ['# TYPE 1one counter', 'bad-comment'],
    ['<html>', 'no-sample'],
    ['$ curl -s localhost:5001/metrics', 'no-sample'],
    ['HTTP/1.1 200 OK', 'no-sample'],
    ['Content-Length: 12', 'no-sample'],
    ['Age: 12', 'bad-name'],
  ])('%s is a problem with its line', (text, ...reasons) => {
    const { scrapes, problems } = parseExposition(`ok 1\n${text}\nok{b="c"} 2\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2, text });
    expect(reasons).toContain(problems[0]!.reason);
    expect(scrapes[0]!.samples).toBe(2);
  });

  test('is counted where there is very much of it, and limits are said', () => {
    const limits = { samples: 10, pages: 3, line: 100, problems: 5 };
    expect(parseExposition('?\n'.repeat(50), limits)).toMatchObject({ problemCount: 50, problems: { length: 5 } });
    expect(parseExposition(`a${'b'.repeat(100)} 1\n`, limits).problems[0]).toMatchObject({ reason: 'too-long' });
    const many = Array.from({ length: 20 }, (_, index) => `a{b="${index}"} 1\n`).join('');
    expect(parseExposition(many, limits)).toMatchObject({ cut: 'too-many-samples', scrapes: [{ samples: 10 }] });
    expect(parseExposition('a 1\n'.repeat(9), limits)).toMatchObject({ cut: 'too-many-pages', scrapes: { length: 3 } });
  });
});

describe('several pages', () => {
  const page = (value: number) => `# TYPE a counter\na{b="c"} ${value}\na{b="d"} 1\n`;

  test('are told apart by a repeated series, a repeated description, or an end', () => {
    const counts = (text: string) => parseExposition(text).scrapes.map(({ samples }) => samples);
    expect(counts(page(1) + page(2))).toEqual([2, 2]);
    expect(counts('a 1\nb 1\na 2\nb 2\n')).toEqual([2, 2]);
    expect(counts(`${page(1)}# EOF\nb 1\n`)).toEqual([2, 1]);
  });

  test('have the time of the header pasted with them', () => {
    const curl = (time: string, value: number) => `HTTP/1.1 200 OK\r\nDate: ${time}\r\n\r\n${page(value)}`;
    const { scrapes, problems } = parseExposition(
      curl('Fri, 20 Nov 2026 21:31:05 GMT', 1) + curl('Fri, 20 Nov 2026 21:32:05 GMT', 2),
    );
    expect(scrapes.map(({ time }) => time)).toEqual([1795210265000, 1795210325000]);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 7, 8]);
  });
});

describe('what an exporter writes', () => {
  const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,12}$/);
  const label = fc.oneof(fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/), fc.constantFrom('__proto__', 'constructor'));
  const value = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity));
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.replaceAll('\r', ''));
  const awkward = fc.oneof(text, fc.constantFrom('\\', '"', '\n', '\\n', '}', ',', '# {', ' ', '\\"'));
  const labels = fc.dictionary(label, awkward, { maxKeys: 4 });
  const open = fc.constantFrom('counter', 'gauge', 'histogram', 'gaugehistogram', 'info', 'summary', 'unknown');
  const suffixes = {
    counter: ['_total'],
    gauge: [''],
    histogram: ['_bucket', '_sum', '_count'],
    gaugehistogram: ['_bucket', '_gsum', '_gcount'],
    info: ['_info'],
    summary: ['', '_sum', '_count'],
    unknown: [''],
    untyped: [''],
    stateset: [''],
  } as const;
  const timestamp = fc.integer({ min: 0, max: 2e9 });
  const family = fc.record({ name, type: open, help: fc.option(awkward, { nil: undefined }) }).chain((one) =>
    fc
      .uniqueArray(
        fc.record(
          {
            suffix: fc.constantFrom(...suffixes[one.type]),
            labels,
            value,
            timestamp,
            exemplar: fc.record({ labels, value, timestamp }, { requiredKeys: ['labels', 'value'] }),
          },
          { requiredKeys: ['suffix', 'labels', 'value'] },
        ),
        { maxLength: 6, selector: (sample) => JSON.stringify([sample.suffix, Object.entries(sample.labels).sort()]) },
      )
      .map((samples): WrittenFamily => ({ ...one, name: `f_${one.name}`, samples })),
  );
  const written = fc.uniqueArray(family, { minLength: 1, maxLength: 5, selector: (one) => one.name });

  // A family may be named like a part of another (`a` and `a_sum`), which no exporter does.
  const apart = (families: readonly WrittenFamily[]) =>
    families.every(({ name: own }) =>
      families.every((other) => other.name === own || !other.name.startsWith(`${own}_`)),
    );
  const plain = ({ suffix: _, ...sample }: WrittenSample) => sample;

  test('is read back exactly', () => {
    fc.assert(
      fc.property(written.filter(apart), (families) => {
        const page = writeExposition(families, 'openmetrics');
        const { scrapes, problems } = parseExposition(page);
        expect(problems).toEqual([]);
        expect(scrapes).toHaveLength(1);
        for (const { name: own, type, help, samples } of families) {
          const read = scrapes[0]!.families.get(own)!;
          expect({ type: read.type, help: read.help }).toEqual({ type, help });
          expect(read.samples.map(bare).map(({ name: _, ...sample }) => sample)).toEqual(samples.map(plain));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is read the same in turns', async () => {
    const page = readFileSync(new URL('pages/upstream.txt', import.meta.url), 'utf8');
    let turns = 0;
    const inTurns = await parseInTurns(page, () => Promise.resolve(void turns++), 10);
    expect(inTurns).toEqual(parseExposition(page));
    expect(turns).toBeGreaterThan(10);
  });
});

describe('hostile text', () => {
  const hostile: Record<string, (size: number) => string> = {
    'one endless line': (size) => `a{b="${'\\\\'.repeat(size)}`,
    'labels without end': (size) => `a{${'b="",'.repeat(size)}`,
    spaces: (size) => `a ${' '.repeat(size)}`,
    digits: (size) => `a ${'1'.repeat(size)}x`,
    'help of backslashes': (size) => `# HELP a ${'\\'.repeat(size)}`,
    'series again and again': (size) => 'a 1\n'.repeat(size / 4),
    'names that end like parts': (size) => `a${'_bucket'.repeat(size / 10)} 1`,
    'descriptions only': (size) =>
      Array.from({ length: size / 20 }, (_, index) => `# TYPE a${index} counter`).join('\n'),
  };
  const limits = { samples: 1e7, pages: 1e6, line: 1e9, problems: 10 };

  test.each(Object.entries(hostile))('%s: time grows with its length only', (_, make) => {
    const time = (text: string) => {
      const start = performance.now();
      parseExposition(text, limits);
      return performance.now() - start;
    };
    const fastest = (text: string) => Math.min(...Array.from({ length: 5 }, () => time(text)));
    time(make(20_000));
    const [small, large] = [fastest(make(40_000)), fastest(make(400_000))];
    // Ten times the text: linear takes ten times as long, quadratic a hundred times.
    expect(large).toBeLessThan(Math.max(80, small * 40));
  });
});
