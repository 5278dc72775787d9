import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histogramQuantile, perBucket, toHistogram } from '../../src/metrics/histogram.ts';
import { parseExposition } from '../../src/metrics/parse-exposition.ts';
import { bucketCounts, quantiles } from './quantiles.ts';

const histogram = (buckets: readonly (readonly [le: number, count: number])[]) => ({
  buckets: buckets.map(([le, count]) => ({ le, count })),
  count: buckets.at(-1)?.[1] ?? 0,
});
const some = histogram(bucketCounts);

// tests/lab/prometheus.test.ts asks Prometheus for the same.
test.each([...quantiles, [-1, -Infinity], [2, Infinity], [NaN, NaN]] as [number, number][])(
  'quantile %d',
  (quantile, value) => {
    const found = histogramQuantile(quantile, some);
    if (Number.isFinite(value)) expect(found).toBeCloseTo(value, 12);
    else expect(found).toBe(value);
  },
);

test('of nothing there is no quantile', () => {
  expect(histogramQuantile(0.5, histogram([]))).toBeNaN();
  expect(histogramQuantile(0.5, histogram([[Infinity, 5]]))).toBeNaN();
  expect(
    histogramQuantile(
      0.5,
      histogram([
        [1, 5],
        [2, 5],
      ]),
    ),
  ).toBeNaN();
  expect(
    histogramQuantile(
      0.5,
      histogram([
        [1, 0],
        [Infinity, 0],
      ]),
    ),
  ).toBeNaN();
  expect(
    histogramQuantile(
      0.5,
      histogram([
        [0, 9],
        [Infinity, 10],
      ]),
    ),
  ).toBe(0);
});

test('series of several labels are added, and what is no bound is left out', () => {
  const text = 'a_bucket{x="1",le="1"} 1\na_bucket{x="2",le="1.0"} 2\na_bucket{le="+Inf"} 4\na_bucket{le="?"} 9\n';
  const samples = [...parseExposition(text).scrapes[0]!.families.values()].flatMap((family) => family.samples);
  expect(toHistogram(samples, ({ value }) => value)).toEqual(
    histogram([
      [1, 3],
      [Infinity, 4],
    ]),
  );
});

test('rises with the quantile, stays inside the bounds, and keeps every observation', () => {
  const counts = fc.array(fc.nat(1000), { minLength: 2, maxLength: 12 });
  const quantile = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(counts, quantile, quantile, (each, one, other) => {
      let total = 0;
      const made = histogram(
        each.map((count, index) => [index === each.length - 1 ? Infinity : index + 1, (total += count)] as const),
      );
      fc.pre(total > 0);
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((q) => histogramQuantile(q, made)) as [
        number,
        number,
      ];
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(each.length - 1);
      expect(perBucket(made).map(({ count }) => count)).toEqual(each);
    }),
  );
});
