import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { installMethods } from '../../src/runbook/define.ts';
import { decodeLink, encodeLink, linkPath, linkVersion, type Point } from '../../src/report/link.ts';
import { upgraders, type Upgrader } from '../../src/report/upgrade-link.ts';

const point: Point = {
  runbook: 'token-untrusted-key',
  reviewed: '2026-11-20',
  method: 'linux',
  answers: { pair: 'different', changed: 'nodes' },
};
const link = '#v=1&r=token-untrusted-key&c=2026-11-20&m=linux&a=pair.different~changed.nodes';

const ids = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
const points: fc.Arbitrary<Point> = fc.record(
  {
    runbook: ids,
    reviewed: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    method: fc.constantFrom(...installMethods),
    answers: fc.dictionary(ids, ids, { maxKeys: 12 }),
  },
  { requiredKeys: ['runbook', 'answers'] },
);

describe('a link', () => {
  test('is written and read as documented', () => {
    expect(encodeLink(point)).toBe(link);
    expect(decodeLink(link)).toEqual({ ok: true, point });
    expect(linkPath('ja', point)).toBe(`/ja/${link}`);
    expect(linkPath('zh', point, '../')).toBe(`../zh/${link}`);
  });

  test('of a bare runbook has no empty fields', () => {
    expect(encodeLink({ runbook: 'clock-skew', answers: {} })).toBe('#v=1&r=clock-skew');
    expect(decodeLink('v=1&r=clock-skew')).toEqual({ ok: true, point: { runbook: 'clock-skew', answers: {} } });
  });

  test('reads back to what was written', () => {
    fc.assert(
      fc.property(points, (one) => {
        expect(decodeLink(encodeLink(one))).toEqual({ ok: true, point: one });
      }),
    );
  });

  test('keeps questions that are named like parts of every object', () => {
    const odd: Point = { runbook: 'constructor', answers: { 'has-own': 'constructor', constructor: 'unsure' } };
    expect(decodeLink(encodeLink(odd))).toEqual({ ok: true, point: odd });
  });

  test('with something else in an id cannot be written', () => {
    expect(() => encodeLink({ runbook: 'a b', answers: {} })).toThrow();
    expect(() => encodeLink({ runbook: 'a', answers: { q: 'registry.example.com' } })).toThrow();
  });
});

describe('anything else', () => {
  test.each([
    ['', 'none', undefined],
    ['#', 'none', undefined],
    ['#faq', 'none', undefined],
    ['#r=clock-skew&v=1', 'none', undefined],
    ['#v=2&r=clock-skew', 'newer', 'v=2'],
    ['#v=0&r=clock-skew', 'malformed', 'v=0'],
    ['#v=01&r=clock-skew', 'malformed', 'v=01'],
    ['#v=&r=clock-skew', 'malformed', 'v='],
    ['#v=1', 'malformed', 'r='],
    ['#v=1&r=Clock', 'malformed', 'r=Clock'],
    ['#v=1&r=__proto__', 'malformed', 'r=__proto__'],
    ['#v=1&r=a&r=b', 'malformed', 'r=b'],
    ['#v=1&r=a&x=b', 'malformed', 'x=b'],
    ['#v=1&r=a&', 'malformed', ''],
    ['#v=1&r=a&c=2026-13-45', 'malformed', 'c=2026-13-45'],
    ['#v=1&r=a&m=windows', 'malformed', 'm=windows'],
    ['#v=1&r=a&a=', 'malformed', 'a='],
    ['#v=1&r=a&a=pair', 'malformed', 'a=pair'],
    ['#v=1&r=a&a=pair.x~pair.y', 'malformed', 'a=pair.y'],
    ['#v=1&r=a&a=__proto__.x', 'malformed', 'a=__proto__.x'],
    ['#v=1&r=a&a=pair.%3Cscript%3E', 'malformed', 'a=pair.%3Cscript%3E'],
  ])('%j is refused as %s', (fragment, kind, part) => {
    expect(decodeLink(fragment)).toEqual({ ok: false, problem: part === undefined ? { kind } : { kind, part } });
  });

  test('that is too long is refused unread, and what is shown of it is short', () => {
    expect(decodeLink(`#v=1&r=${'a'.repeat(5000)}`)).toEqual({ ok: false, problem: { kind: 'too-long' } });
    const refused = decodeLink(`#v=1&r=a&${'<'.repeat(500)}`);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'malformed', part: '<'.repeat(60) } });
  });

  test('never throws, whatever it is', () => {
    const likely = fc.array(fc.constantFrom('v=1', '&', 'r=', 'a=', 'c=', 'm=', '~', '.', 'x', '#', '%', '__proto__'));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeLink(text)));
    fc.assert(fc.property(fc.string(), (text) => void decodeLink(`#v=1&${text}`)));
    fc.assert(fc.property(likely, (parts) => void decodeLink(`#v=1&${parts.join('')}`)));
  });
});

describe('the upgraders', () => {
  // A version that never was: it named the runbook `p`.
  const fromZero: Upgrader = {
    from: 0,
    upgrade: (fields) => (fields.has('p') ? new Map([...fields].map(([k, v]) => [k === 'p' ? 'r' : k, v])) : undefined),
  };

  test('lead from every version to today’s, in order', () => {
    const first = linkVersion - upgraders.length;
    expect(upgraders.map(({ from }) => from)).toEqual(upgraders.map((_, index) => first + index));
  });

  test('bring an old link to the point that it meant', () => {
    expect(decodeLink('#v=0&p=clock-skew&a=synced.no', [fromZero])).toEqual({
      ok: true,
      point: { runbook: 'clock-skew', answers: { synced: 'no' } },
    });
    expect(decodeLink('#v=0&x=clock-skew', [fromZero])).toMatchObject({ ok: false, problem: { kind: 'malformed' } });
  });

  test('run one after the other', () => {
    const step = (from: number): Upgrader => ({
      from,
      upgrade: (fields) => new Map(fields).set('r', `${fields.get('r')}-${from}`),
    });
    expect(decodeLink('#v=1&r=a', [step(1), step(2)], 3)).toMatchObject({ ok: true, point: { runbook: 'a-1-2' } });
    expect(decodeLink('#v=1&r=a', [step(2)], 3)).toMatchObject({ ok: false });
  });

  test('keep the first version readable for ever', () => {
    expect(decodeLink(link)).toEqual({ ok: true, point });
  });
});
