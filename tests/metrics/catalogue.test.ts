/** The catalogue agrees with itself: what a rule, an alert or a picture names exists, with the labels it has. */
import { describe, expect, test } from 'vitest';
import type { Condition, Metric, Select } from '../../src/metrics/define.ts';
import { families, metrics } from '../../src/metrics/library.ts';
import { runbooks } from '../../src/runbook/library.ts';
import { readPromql } from './read-promql.ts';

const parts = { histogram: ['_bucket', '_sum', '_count'], counter: [''], gauge: [''] } as const;

/** The metric that a name in PromQL belongs to. */
function metricOf(name: string): Metric | undefined {
  if (metrics[name] && metrics[name].type !== 'histogram') return metrics[name];
  for (const part of parts.histogram) {
    const metric = name.endsWith(part) ? metrics[name.slice(0, -part.length)] : undefined;
    if (metric?.type === 'histogram') return metric;
  }
  return undefined;
}

const labelsOf = ({ labels = {}, upstreamLabels = [] }: Metric) => [...Object.keys(labels), ...upstreamLabels, 'le'];

const selectsOf = (when: Condition): Select[] =>
  [when.of, 'among' in when && when.among, 'minus' in when && when.minus, 'to' in when && when.to].filter(
    (select) => typeof select === 'object',
  );

const expressions = Object.entries(families).flatMap(([id, { findings, charts }]) => [
  ...Object.entries(findings).flatMap(([rule, { alert }]) => (alert ? [[`${id}/${rule}`, alert.expr] as const] : [])),
  ...Object.entries(charts).flatMap(([chart, { queries }]) =>
    queries.map(({ expr }) => [`${id}/${chart}`, expr] as const),
  ),
]);

test('no metric is in two families, and every name has the prefix', () => {
  const names = Object.values(families).flatMap((family) => Object.keys(family.metrics));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !name.startsWith('registry_'))).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(60);
});

test.each(expressions)('%s: %s names what exists', (_, expr) => {
  const read = readPromql(expr);
  expect(read.metrics.length).toBeGreaterThan(0);
  expect(read.metrics.filter((name) => !metricOf(name))).toEqual([]);
  const labels = read.metrics.flatMap((name) => labelsOf(metricOf(name)!));
  expect(read.labels.filter((label) => !labels.includes(label))).toEqual([]);
  for (const { metric, label, values } of read.matchers) {
    const known = metricOf(metric)!.labels?.[label] ?? [];
    if (known.length > 0) expect(values.filter((value) => !known.includes(value))).toEqual([]);
  }
});

describe.each(Object.entries(families))('%s', (_, { findings, charts, metrics: own }) => {
  test.each(Object.entries(findings))('%s takes series that exist', (_, { when, leadsTo = [], alert }) => {
    for (const { metric, is = {}, like = {}, unlike = {} } of selectsOf(when)) {
      const known = metrics[metric];
      expect(known, metric).toBeDefined();
      const labels = Object.keys({ ...is, ...like, ...unlike });
      expect(labels.filter((label) => !labelsOf(known!).includes(label))).toEqual([]);
      for (const [label, values] of Object.entries(is)) {
        const allowed = known!.labels?.[label] ?? [];
        if (allowed.length > 0) expect(values.filter((value) => !allowed.includes(value))).toEqual([]);
      }
    }
    expect(leadsTo.filter((id) => !(id in runbooks))).toEqual([]);
    if (alert) expect(alert.name).toMatch(/^Registry(?:[A-Z][a-z]+)+$/);
  });

  test.each(Object.entries(charts))('%s draws what exists', (_, { draws, unit }) => {
    const metric = metrics[draws.of.metric]!;
    expect(metric.type === 'histogram').toBe(draws.kind === 'histogram' || draws.of.part !== undefined);
    expect(draws.by.filter((label) => !labelsOf(metric).includes(label))).toEqual([]);
    expect(unit).toBe(draws.of.part === 'count' ? 'count' : (metric.unit ?? 'count'));
  });

  test('bounds rise', () => {
    for (const { buckets = [] } of Object.values(own) as Metric[])
      expect([...buckets].sort((a, b) => a - b)).toEqual([...buckets]);
  });
});

test('no alert is named twice', () => {
  const names = Object.values(families).flatMap(({ findings }) =>
    Object.values(findings).flatMap(({ alert }) => alert?.name ?? []),
  );
  expect(new Set(names).size).toBe(names.length);
});
