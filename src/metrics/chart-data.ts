/** What a picture of the catalogue shows for pasted pages; `undefined` where the pages have nothing for it. */
import type { Chart } from './define.ts';
import { histogramQuantile, perBucket, toHistogram } from './histogram.ts';
import { bucketsOf, groupBy, labelInUse, selectSeries, sum } from './select-series.ts';
import { metrics } from './library.ts';
import type { View } from './since.ts';

export interface Quantiles {
  label: string;
  count: number;
  p50: number;
  p95: number;
  p99: number;
}

export type ChartData =
  | { kind: 'bars'; bars: readonly { label: string; value: number }[]; others: number; counted: boolean }
  | {
      kind: 'histogram';
      buckets: readonly { from: number; to: number; count: number }[];
      whole: Quantiles;
      groups: readonly Quantiles[];
    };

/** As many as can be told apart in a picture. */
const most = 12;

export function chartData({ draws }: Chart, view: View): ChartData | undefined {
  return draws.kind === 'bars' ? barsOf(draws, view) : histogramOf(draws, view);
}

type Draws<K extends Chart['draws']['kind']> = Extract<Chart['draws'], { kind: K }>;

function barsOf({ of, by }: Draws<'bars'>, { scrape, increase }: View): ChartData | undefined {
  const samples = selectSeries(scrape, of);
  if (samples.length === 0) return undefined;
  const counted = metrics[of.metric]?.type !== 'gauge';
  const label = labelInUse(samples, by);
  const all = groupBy(samples, label ? [label] : [])
    .map((group) => ({
      label: label ? nameOf(label, group.labels[label]!) : '',
      value: sum(group.samples, counted ? increase : ({ value }) => value),
    }))
    .sort((a, b) => b.value - a.value);
  return { kind: 'bars', bars: all.slice(0, most), others: Math.max(0, all.length - most), counted };
}

function histogramOf({ of, by }: Draws<'histogram'>, { scrape, increase }: View): ChartData | undefined {
  const samples = bucketsOf(scrape, of);
  const whole = toHistogram(samples, increase);
  if (!(whole.count > 0)) return undefined;
  const label = labelInUse(samples, by);
  const groups = label
    ? groupBy(samples, [label])
        .map((group) => quantilesOf(nameOf(label, group.labels[label]!), toHistogram(group.samples, increase)))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.p95 - a.p95)
    : [];
  return { kind: 'histogram', buckets: perBucket(whole), whole: quantilesOf('', whole), groups };
}

/** `true` alone says nothing. */
const nameOf = (label: string, value: string): string => (/^(?:true|false)$/.test(value) ? `${label}=${value}` : value);

const quantilesOf = (label: string, histogram: ReturnType<typeof toHistogram>): Quantiles => ({
  label,
  count: histogram.count,
  p50: histogramQuantile(0.5, histogram),
  p95: histogramQuantile(0.95, histogram),
  p99: histogramQuantile(0.99, histogram),
});
