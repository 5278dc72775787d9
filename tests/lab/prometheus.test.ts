/** Prometheus itself judges what we hand out: alert rules in every language, the dashboard's expressions, and our quantiles. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { plainInline } from '../../src/i18n/inline-text.ts';
import { renderAlertRules, type FamilyTexts } from '../../src/metrics/alert-rules.ts';
import { renderDashboard } from '../../src/metrics/dashboard.ts';
import { families } from '../../src/metrics/library.ts';
import { histogramSeries } from '../metrics/histogram-series.ts';
import { bucketCounts, quantiles } from '../metrics/quantiles.ts';
import { seriesOf } from '../metrics/series.ts';
import { writeExposition } from '../metrics/write-exposition.ts';
import { checkMetrics, promtool } from './promtool.ts';

const modules: Record<string, { default: FamilyTexts[string] }> = import.meta.glob(
  '../../content/metrics/*/text/*.ts',
  { eager: true },
);
const textsIn = (locale: Locale): FamilyTexts =>
  Object.fromEntries(
    Object.keys(families).map((id) => [id, modules[`../../content/metrics/${id}/text/${locale}.ts`]!.default]),
  );
const rulesIn = (locale: Locale) => renderAlertRules(families, textsIn(locale), plainInline);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prometheus-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const alerts = Object.entries(families).flatMap(([id, { findings }]) =>
  Object.entries(findings).flatMap(([rule, { alert }]) => (alert ? [{ rule: `${id}/${rule}`, name: alert.name }] : [])),
);

describe.each(locales)('the alert rules in %s', (locale) => {
  test('are accepted', async () => {
    const file = join(folder, `rules-${locale}.yml`);
    await writeFile(file, rulesIn(locale));
    const { ok, output } = await promtool('check', 'rules', file);
    expect(output).toContain(`${alerts.length} rules found`);
    expect(ok).toBe(true);
  });

  test('hold their words unharmed', () => {
    const { groups } = parse(rulesIn(locale)) as { groups: { rules: { annotations: { summary: string } }[] }[] };
    const summaries = groups.flatMap(({ rules }) => rules.map(({ annotations }) => annotations.summary));
    const titles = Object.entries(families).flatMap(([id, { findings }]) =>
      Object.keys(findings)
        .filter((rule) => findings[rule]!.alert)
        .map((rule) => plainInline(textsIn(locale)[id]!.findings[rule]!.title)),
    );
    expect(summaries).toEqual(titles);
  });
});

/** A value each minute, for longer than any alert waits. */
const minutes = 100;
const inputOf = (series: Readonly<Record<string, string>>) =>
  Object.entries(series).map(([name, values]) => ({ series: name, values: `${values}x${minutes}` }));

test('every alert fires for its series, and not for what is close to it', async () => {
  const firing = (name: string, count: number, series: Readonly<Record<string, string>>) => ({
    interval: '1m',
    input_series: inputOf(series),
    promql_expr_test: [
      {
        expr: `count(ALERTS{alertname="${name}", alertstate="firing"})`,
        eval_time: `${minutes}m`,
        exp_samples: count > 0 ? [{ labels: '{}', value: count }] : [],
      },
    ],
  });
  // A file for each, so that its series are not held against all the other rules as well.
  const { groups } = parse(rulesIn('en')) as { groups: { name: string; rules: { alert: string }[] }[] };
  const files = await Promise.all(
    alerts.map(async ({ rule, name }) => {
      const own = groups.flatMap(({ rules }) => rules.filter(({ alert }) => alert === name));
      await writeFile(join(folder, `${name}.rules.yml`), stringify({ groups: [{ name, rules: own }] }));
      const tests = [firing(name, 1, seriesOf[rule]!.fires), firing(name, 0, seriesOf[rule]!.quiet)];
      const file = join(folder, `${name}.yml`);
      await writeFile(file, stringify({ rule_files: [`${name}.rules.yml`], evaluation_interval: '1m', tests }));
      return file;
    }),
  );
  const { ok, output } = await promtool('test', 'rules', ...files);
  expect(output.match(/SUCCESS/g)).toHaveLength(alerts.length);
  expect(ok).toBe(true);
});

test('the dashboard holds every picture, and Prometheus reads every expression', async () => {
  const dashboard = JSON.parse(renderDashboard(families, textsIn('ja'), 'レジストリ')) as {
    panels: { id: number; type: string; title: string; targets?: { expr: string }[]; gridPos: { y: number } }[];
  };
  const panels = dashboard.panels.filter(({ type }) => type !== 'row');
  expect(panels).toHaveLength(Object.values(families).flatMap(({ charts }) => Object.keys(charts)).length);
  expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  const expressions = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  const rules = expressions.map((expr, index) => ({
    record: `panel:${index}`,
    // Grafana puts a duration there.
    expr: expr.replaceAll('$__rate_interval', '5m'),
  }));
  const file = join(folder, 'panels.yml');
  await writeFile(file, stringify({ groups: [{ name: 'panels', rules }] }));
  const { output } = await promtool('check', 'rules', file);
  expect(output).toContain(`${rules.length} rules found`);
});

test('our quantiles are those of Prometheus', async () => {
  const tests = [
    {
      interval: '1m',
      input_series: bucketCounts.map(([le, count]) => ({
        series: `a_bucket{le="${le === Infinity ? '+Inf' : le}"}`,
        values: `${count}`,
      })),
      promql_expr_test: quantiles.map(([quantile, value]) => ({
        expr: `round(histogram_quantile(${quantile}, a_bucket), 0.000001)`,
        eval_time: '0m',
        exp_samples: [{ labels: '{}', value }],
      })),
    },
  ];
  const file = join(folder, 'quantiles.yml');
  await writeFile(file, stringify({ rule_files: [], evaluation_interval: '1m', tests }));
  const { output } = await promtool('test', 'rules', file);
  expect(output).toContain('SUCCESS');
});

test('the pages that our tests write are pages for Prometheus', async () => {
  const buckets = Object.keys(histogramSeries('one_seconds', 'a="b"', 1)).filter((name) => name.includes('le='));
  const page = writeExposition(
    [
      {
        name: 'one_total',
        type: 'counter',
        help: 'A "counter"\nand \\ more',
        samples: [{ suffix: '', labels: { a: '\\"\n' }, value: 1 }],
      },
      {
        name: 'one_seconds',
        type: 'histogram',
        help: 'A histogram.',
        samples: [
          ...buckets.map((name) => ({
            suffix: '_bucket',
            labels: { a: 'b', le: /le="([^"]*)"/.exec(name)![1]! },
            value: 2,
          })),
          { suffix: '_sum', labels: { a: 'b' }, value: 2.5 },
          { suffix: '_count', labels: { a: 'b' }, value: 2 },
        ],
      },
      { name: 'one_level', type: 'gauge', help: 'A level.', samples: [{ suffix: '', labels: {}, value: Infinity }] },
    ],
    'prometheus',
  );
  expect(await checkMetrics(page)).toEqual({ ok: true, output: '' });
});
