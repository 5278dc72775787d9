/** Histograms out of samples, and their quantiles as Prometheus computes them. */
import type { Sample } from './exposition.ts';
import { parseValue } from './parse-sample.ts';

export interface Bucket {
  /** Upper bound, inclusive; Infinity for the last. */
  le: number;
  /** Observations up to it, those of smaller buckets included. */
  count: number;
}

export interface Histogram {
  buckets: readonly Bucket[];
  /** Of the last bucket. */
  count: number;
}

/** Adds up the `_bucket` samples of several series. @param valueOf what a sample counts, for instance since another page */
export function toHistogram(samples: readonly Sample[], valueOf: (sample: Sample) => number): Histogram {
  const counts = new Map<number, number>();
  for (const sample of samples) {
    const le = parseValue(sample.labels['le'] ?? '');
    const value = valueOf(sample);
    if (le === undefined || Number.isNaN(le) || !Number.isFinite(value)) continue;
    counts.set(le, (counts.get(le) ?? 0) + value);
  }
  const buckets = [...counts].map(([le, count]) => ({ le, count })).sort((a, b) => a.le - b.le);
  return { buckets, count: buckets.at(-1)?.count ?? 0 };
}

/**
 * As PromQL's `histogram_quantile`: linear inside a bucket, from zero in the first one; the bound below where it falls into the
 * last; NaN without observations or without a bucket up to +Inf.
 */
export function histogramQuantile(quantile: number, { buckets }: Histogram): number {
  if (Number.isNaN(quantile)) return NaN;
  if (quantile < 0) return -Infinity;
  if (quantile > 1) return Infinity;
  const rising = ensureRising(buckets);
  const last = rising.at(-1);
  if (last?.le !== Infinity || rising.length < 2 || !(last.count > 0)) return NaN;
  const rank = quantile * last.count;
  const index = rising.findIndex(({ count }) => count >= rank);
  if (index === rising.length - 1) return rising[index - 1]!.le;
  const { le, count } = rising[index]!;
  if (index === 0 && le <= 0) return le;
  const [start, before] = index === 0 ? [0, 0] : [rising[index - 1]!.le, rising[index - 1]!.count];
  return start + (le - start) * ((rank - before) / (count - before));
}

/** Series that were read a moment apart can fall by a little. */
function ensureRising(buckets: readonly Bucket[]): Bucket[] {
  let highest = 0;
  return buckets.map(({ le, count }) => ({ le, count: (highest = Math.max(highest, count)) }));
}

/** Observations in each bucket alone. */
export function perBucket({ buckets }: Histogram): { from: number; to: number; count: number }[] {
  return ensureRising(buckets).map(({ le, count }, index, rising) => ({
    from: index === 0 ? 0 : rising[index - 1]!.le,
    to: le,
    count: count - (index === 0 ? 0 : rising[index - 1]!.count),
  }));
}
