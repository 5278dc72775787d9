/** Findings: the rules of the catalogue, held against pasted pages. */
import type { Condition, Family, FindingRule, MetricUnit, Severity } from './define.ts';
import type { Labels, Sample } from './exposition.ts';
import { histogramQuantile, toHistogram } from './histogram.ts';
import { bucketsOf, groupBy, selectSeries, sum } from './select-series.ts';
import type { View } from './since.ts';

/** `now`: a gauge's value. `start`: counted since the registry started. `between`: counted between the last two pages. */
export type Basis = 'now' | 'start' | 'between';

export interface FoundSeries {
  labels: Labels;
  value: number;
  /** Of the whole, for shares: how many of how many. */
  of?: { part: number; whole: number };
}

export interface Finding {
  family: string;
  rule: string;
  severity: Severity;
  unit: MetricUnit;
  basis: Basis;
  /** What met the condition, worst first. */
  series: readonly FoundSeries[];
  metric: string;
  leadsTo: readonly string[];
}

const weight: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, info: 2 };

export function findProblems(families: Readonly<Record<string, Family>>, view: View): Finding[] {
  const found = Object.entries(families).flatMap(([family, { findings, metrics }]) =>
    Object.entries(findings).flatMap(([rule, one]): Finding[] => {
      const series = holds(one.when, view).sort((a, b) =>
        'below' in one.when && one.when.below !== undefined ? a.value - b.value : b.value - a.value,
      );
      if (series.length === 0) return [];
      const metric = one.when.of.metric;
      const unit = unitOf(one.when, metrics[metric]?.unit);
      return [
        {
          family,
          rule,
          severity: one.severity,
          unit,
          metric,
          series,
          basis: basisOf(one, view),
          leadsTo: one.leadsTo ?? [],
        },
      ];
    }),
  );
  return found.sort((a, b) => weight[a.severity] - weight[b.severity]);
}

const unitOf = ({ kind, ...when }: Condition, unit: MetricUnit = 'count'): MetricUnit =>
  kind === 'share' || (kind === 'gap' && 'to' in when && when.to) ? 'percent' : kind === 'increase' ? 'count' : unit;

const counted: readonly Condition['kind'][] = ['increase', 'share', 'quantile'];
const basisOf = ({ when }: FindingRule, view: View): Basis =>
  when.kind === 'growing' ? 'between' : !counted.includes(when.kind) ? 'now' : view.before ? 'between' : 'start';

function holds(when: Condition, view: View): FoundSeries[] {
  switch (when.kind) {
    case 'value':
      return valueFound(when, view);
    case 'increase':
      return groupBy(selectSeries(view.scrape, when.of), when.by ?? [])
        .map(({ labels, samples }) => ({ labels, value: sum(samples, view.increase) }))
        .filter(({ value }) => value > when.above);
    case 'share':
      return shareFound(when, view);
    case 'quantile':
      return quantileFound(when, view);
    case 'growing':
      return growingFound(when, view);
    case 'gap':
      return gapFound(when, view);
    case 'absent':
      return selectSeries(view.scrape, when.of).length > 0 ? [] : [{ labels: {}, value: 0 }];
  }
}

type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

function valueFound(
  { of, above = Infinity, below = -Infinity, ...when }: Of<'value'>,
  { scrape }: View,
): FoundSeries[] {
  const samples = selectSeries(scrape, of);
  const values: FoundSeries[] =
    when.sum && samples.length > 0
      ? [{ labels: {}, value: sum(samples, valueOf) }]
      : samples.map(({ labels, value }) => ({ labels, value }));
  return values.filter(({ value }) => value > above || value < below);
}

function shareFound({ of, among, above, least }: Of<'share'>, { scrape, increase }: View): FoundSeries[] {
  const part = sum(selectSeries(scrape, of), increase);
  const whole = sum(selectSeries(scrape, among), increase);
  const value = (100 * part) / whole;
  return whole >= least && value > 100 * above ? [{ labels: {}, value, of: { part, whole } }] : [];
}

function quantileFound({ of, quantile, by, above, least }: Of<'quantile'>, view: View): FoundSeries[] {
  return groupBy(bucketsOf(view.scrape, of), by ? [by] : []).flatMap(({ labels, samples }) => {
    const histogram = toHistogram(samples, view.increase);
    const value = histogramQuantile(quantile, histogram);
    return histogram.count >= least && value > above ? [{ labels, value }] : [];
  });
}

function growingFound({ of, above }: Of<'growing'>, { scrape, previous }: View): FoundSeries[] {
  return selectSeries(scrape, of).flatMap((sample) => {
    const before = previous(sample);
    const grew = before !== undefined && sample.value > before && sample.value > above;
    return grew ? [{ labels: sample.labels, value: sample.value }] : [];
  });
}

/** One series of each; where several registries were put together, the highest of them counts. */
function gapFound({ of, minus, to, by, above }: Of<'gap'>, { scrape }: View): FoundSeries[] {
  const labels = by ? [by] : [];
  const highest = (select: typeof of) =>
    new Map(
      groupBy(selectSeries(scrape, select), labels).map((group) => [
        by ? group.labels[by]! : '',
        { labels: group.labels, value: Math.max(...group.samples.map(valueOf)) },
      ]),
    );
  const [subtrahends, wholes] = [highest(minus), to && highest(to)];
  return [...highest(of)].flatMap(([key, { labels: own, value }]) => {
    const subtrahend = subtrahends.get(key)?.value;
    if (subtrahend === undefined) return [];
    const gap = value - subtrahend;
    if (!wholes) return gap > above ? [{ labels: own, value: gap }] : [];
    const whole = wholes.get(key)?.value ?? 0;
    return whole > 0 && gap / whole > above
      ? [{ labels: own, value: (100 * gap) / whole, of: { part: gap, whole } }]
      : [];
  });
}

const valueOf = ({ value }: Sample): number => value;
