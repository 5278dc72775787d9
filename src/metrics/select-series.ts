/** Samples of a page by metric and labels. */
import type { Select } from './define.ts';
import type { Labels, Sample, Scrape } from './exposition.ts';

const partSuffix = { count: '_count', sum: '_sum' } as const;

/** The samples that a selection names. A histogram has its buckets in `bucketsOf`. */
export const selectSeries = (scrape: Scrape, select: Select): Sample[] =>
  samplesNamed(scrape, select.metric + (select.part ? partSuffix[select.part] : '')).filter(({ labels }) =>
    matches(labels, select),
  );

export const bucketsOf = (scrape: Scrape, select: Select): Sample[] =>
  samplesNamed(scrape, `${select.metric}_bucket`).filter(({ labels }) => matches(labels, select));

/**
 * Families are named without suffix in OpenMetrics (`requests` holds `requests_total`) and with it in the text format; a
 * histogram's parts are in the family of the histogram, or, where nothing says that it is one, in families of their own.
 */
function samplesNamed(scrape: Scrape, name: string): Sample[] {
  const families = [name, name.replace(/_(?:bucket|count|sum|total)$/, '')];
  for (const family of families) {
    const samples = scrape.families.get(family)?.samples.filter((sample) => sample.name === name);
    if (samples?.length) return samples;
  }
  return [];
}

function matches(labels: Labels, { is = {}, like = {}, unlike = {} }: Select): boolean {
  return (
    Object.entries(is).every(([label, values]) => values.includes(labels[label] ?? '')) &&
    Object.entries(like).every(([label, pattern]) => pattern.test(labels[label] ?? '')) &&
    Object.entries(unlike).every(([label, pattern]) => !pattern.test(labels[label] ?? ''))
  );
}

export interface Group {
  labels: Labels;
  samples: Sample[];
}

/** By the values of these labels; `[]` puts everything together. */
export function groupBy(samples: readonly Sample[], labels: readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const sample of samples) {
    const own = Object.fromEntries(labels.map((label) => [label, sample.labels[label] ?? '']));
    const key = JSON.stringify(Object.values(own));
    const group = groups.get(key) ?? { labels: own, samples: [] };
    group.samples.push(sample);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The first of these labels that the samples carry: the same metric has other labels in another registry. */
export const labelInUse = (samples: readonly Sample[], labels: readonly string[]): string | undefined =>
  labels.find((label) => samples.some((sample) => label in sample.labels));

export const sum = (samples: readonly Sample[], valueOf: (sample: Sample) => number): number =>
  samples.reduce((total, sample) => {
    const value = valueOf(sample);
    return Number.isFinite(value) ? total + value : total;
  }, 0);
