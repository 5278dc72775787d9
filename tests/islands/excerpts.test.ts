import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptRanges, marksOf } from '../../src/islands/evidence/excerpts.ts';

describe('the lines the pane shows', () => {
  test('are all lines of a short input', () => expect(excerptRanges(4000, [7])).toEqual([[1, 4000]]));
  test('are none of an empty one', () => expect(excerptRanges(0, [])).toEqual([]));
  test('surround the evidence of a long one', () => {
    expect(excerptRanges(1_000_000, [500_000, 10])).toEqual([
      [1, 50],
      [499_960, 500_040],
    ]);
  });
  test('never overlap, are in order, and hold every marked line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5001, max: 1e6 }),
        fc.array(fc.integer({ min: 1, max: 5001 }), { minLength: 1, maxLength: 60 }),
        (lines, marked) => {
          const ranges = excerptRanges(lines, marked);
          for (let at = 1; at < ranges.length; at++) expect(ranges[at]![0]).toBeGreaterThan(ranges[at - 1]![1] + 1);
          for (const line of marked) expect(ranges.some(([first, last]) => first <= line && line <= last)).toBe(true);
        },
      ),
    );
  });
  test('carry the most telling mark', () => {
    const one = (role: 'cause' | 'symptom', signature: string) => ({
      signature,
      role,
      speaker: 'registry' as const,
      format: 'text',
      spans: [{ input: 0, first: 3, last: 3 }],
      count: 1,
      facts: {},
    });
    expect(marksOf([one('symptom', 'a/b'), one('cause', 'c/d')], 0).get(3)).toEqual({
      line: 3,
      role: 'cause',
      signature: 'c/d',
    });
  });
});
