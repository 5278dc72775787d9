import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findProblems } from '../../src/metrics/find-problems.ts';
import { families } from '../../src/metrics/library.ts';
import { parseExposition } from '../../src/metrics/parse-exposition.ts';
import { recogniseOrigin } from '../../src/metrics/recognise.ts';
import { viewLatest } from '../../src/metrics/since.ts';
import { seriesOf } from './series.ts';

/** A page at a minute of the series. */
const pageAt = (series: Readonly<Record<string, string>>, minute: number) =>
  Object.entries(series)
    .map(([name, values]) => {
      const [start, growth] = values.split('+').map(Number) as [number, number];
      return `${name} ${start + growth * minute}\n`;
    })
    .join('');
const alive = { 'registry_http_in_flight_requests{}': '0+0' };
const found = (text: string) =>
  findProblems(families, viewLatest(parseExposition(text))!).map(({ family, rule }) => `${family}/${rule}`);

describe('findings', () => {
  const all = Object.entries(families).flatMap(([family, one]) =>
    Object.keys(one.findings).map((rule) => `${family}/${rule}`),
  );

  test('have series each', () => expect(Object.keys(seriesOf).sort()).toEqual(all.sort()));

  test.each(Object.entries(seriesOf))('%s holds between two pages, and not for what is close to it', (rule, series) => {
    const with_ = (own: Readonly<Record<string, string>>) => (rule === 'http/no-requests' ? own : { ...alive, ...own });
    const twice = (own: Readonly<Record<string, string>>) => pageAt(own, 0) + pageAt(own, 100);
    expect(found(twice(with_(series.fires)))).toContain(rule);
    expect(found(twice(with_(series.quiet)))).not.toContain(rule);
  });

  test('of counters are about the time since the start where there is one page only', () => {
    const page = 'registry_http_in_flight_requests 0\nregistry_storage_rate_limit_total 7\n';
    const one = findProblems(families, viewLatest(parseExposition(page))!);
    expect(one).toMatchObject([{ rule: 'rate-limit', basis: 'start', unit: 'count', series: [{ value: 7 }] }]);
    const two = findProblems(families, viewLatest(parseExposition(page + page.replace('7', '9')))!);
    expect(two).toMatchObject([{ rule: 'rate-limit', basis: 'between', series: [{ value: 2 }] }]);
    // The registry started again meanwhile.
    const again = findProblems(families, viewLatest(parseExposition(page + page.replace('7', '3')))!);
    expect(again).toMatchObject([{ basis: 'between', series: [{ value: 3 }] }]);
  });

  test('come critical ones first, and name the series', () => {
    const page = `registry_http_in_flight_requests 0
registry_storage_rate_limit_total 1
registry_notifications_delivery_total{delivery_type="lost",endpoint="a"} 1
registry_notifications_delivery_total{delivery_type="lost",endpoint="b"} 5
`;
    expect(findProblems(families, viewLatest(parseExposition(page))!)).toMatchObject([
      {
        rule: 'lost',
        severity: 'critical',
        series: [
          { labels: { endpoint: 'b' }, value: 5 },
          { labels: { endpoint: 'a' }, value: 1 },
        ],
      },
      { rule: 'rate-limit', severity: 'warning' },
    ]);
  });
});

describe('origin', () => {
  const upstream = readFileSync(new URL('pages/upstream.txt', import.meta.url), 'utf8');
  test('a healthy upstream registry has nothing to find', () => {
    expect(recogniseOrigin(parseExposition(upstream))).toBe('upstream');
    expect(found(upstream)).toEqual([]);
  });

  test.each([
    ['registry_http_requests_total{code="200",method="get",route="/v2/"} 1', 'gitlab'],
    ['registry_gc_runs_total{worker="blob"} 1', 'gitlab'],
    ['registry_storage_action_seconds_count{action="Stat",driver="inmemory"} 1', 'upstream'],
    ['node_cpu_seconds_total{cpu="0"} 1', 'other-program'],
    ['404 page not found', 'no-metrics'],
    ['', 'empty'],
  ])('%s', (text, origin) => expect(recogniseOrigin(parseExposition(text))).toBe(origin));
});
