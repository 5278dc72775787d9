/** What a counter counted: between two pages, or since the registry started where there is only one. */
import type { Exposition, Sample, Scrape } from './exposition.ts';
import { seriesKey } from './parse-exposition.ts';

export interface View {
  /** The last page. */
  scrape: Scrape;
  /** The page before it. */
  before?: Scrape;
  /** Increase of a counter, a bucket, a count or a sum. */
  increase(sample: Sample): number;
  /** The value that a gauge had in the page before. */
  previous(sample: Sample): number | undefined;
  /** Between the two pages. */
  seconds?: number;
}

/** @param seconds between the last two pages, where the reader knows it and the pages do not say it */
export function viewLatest({ scrapes }: Exposition, seconds?: number): View | undefined {
  const scrape = scrapes.at(-1);
  if (!scrape) return undefined;
  const before = scrapes.at(-2);
  if (!before) return { scrape, increase: ({ value }) => value, previous: () => undefined };
  const values = valuesOf(before);
  const previous = ({ name, labels }: Sample) => values.get(seriesKey(name, labels));
  const measured = scrape.time !== undefined && before.time !== undefined ? (scrape.time - before.time) / 1000 : NaN;
  const between = measured > 0 ? measured : seconds;
  return {
    scrape,
    before,
    increase: (sample) => increaseOf(previous(sample) ?? 0, sample.value),
    previous,
    ...(between !== undefined && between > 0 ? { seconds: between } : {}),
  };
}

/** A counter that fell has started again from zero. */
const increaseOf = (before: number, now: number): number => (now >= before ? now - before : now);

function valuesOf(scrape: Scrape): Map<string, number> {
  const values = new Map<string, number>();
  for (const { samples } of scrape.families.values())
    for (const { name, labels, value } of samples) values.set(seriesKey(name, labels), value);
  return values;
}
