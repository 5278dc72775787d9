/** What a picture shows, in figures. */
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ChartData, Quantiles } from '../../metrics/chart-data.ts';
import type { MetricUnit } from '../../metrics/define.ts';
import { formatValue, useTool, type Words } from './words.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  title: string;
  data: ChartData;
  unit: MetricUnit;
  /** Between the two pages, for counters. */
  seconds: number | undefined;
}

export function ChartTable({ title, data, unit, seconds }: Props) {
  return (
    <div class="rr-table" role="region" aria-label={title} tabindex={0}>
      {data.kind === 'bars' ? (
        <BarTable data={data} unit={unit} seconds={seconds} />
      ) : (
        <Histogram data={data} unit={unit} />
      )}
    </div>
  );
}

type Bars = Extract<ChartData, { kind: 'bars' }>;

function BarTable({
  data: { bars, others, counted },
  unit,
  seconds,
}: { data: Bars } & Pick<Props, 'unit' | 'seconds'>) {
  const { words, locale } = useTool();
  const columns = words.pictures.columns;
  const rate = counted && seconds !== undefined ? seconds : undefined;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.group}</th>
          <th scope="col">{columns.value}</th>
          {rate && <th scope="col">{columns.perSecond}</th>}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label || words.pictures.all}</th>
            <td>{formatValue(locale, unit, value)}</td>
            {rate && <td>{formatValue(locale, unit, value / rate)}</td>}
          </tr>
        ))}
        {others > 0 && (
          <tr>
            <th scope="row">{fill(words.pictures.others, { count: formatNumber(locale, others) })}</th>
            <td />
            {rate && <td />}
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Histogram({ data, unit }: { data: Extract<ChartData, { kind: 'histogram' }>; unit: MetricUnit }) {
  const { words, locale } = useTool();
  const columns = words.pictures.columns;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.range}</th>
            <th scope="col">{columns.count}</th>
          </tr>
        </thead>
        <tbody>
          {data.buckets.map(({ from, to, count }) => (
            <tr key={to}>
              <th scope="row">{rangeLabel(words, locale, unit, from, to)}</th>
              <td>{formatValue(locale, 'count', count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.groups.length > 0 && <QuantileTable groups={data.groups} unit={unit} />}
    </>
  );
}

function QuantileTable({ groups, unit }: { groups: readonly Quantiles[]; unit: MetricUnit }) {
  const { words, locale } = useTool();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.pictures.columns.group}</th>
          <th scope="col">{words.pictures.columns.count}</th>
          {['p50', 'p95', 'p99'].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ label, count, p50, p95, p99 }) => (
          <tr key={label}>
            <th scope="row">{label || words.pictures.all}</th>
            <td>{formatValue(locale, 'count', count)}</td>
            {[p50, p95, p99].map((value, index) => (
              <td key={index}>{formatValue(locale, unit, value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const rangeLabel = (words: Words, locale: Locale, unit: MetricUnit, from: number, to: number): string =>
  Number.isFinite(to)
    ? fill(words.pictures.upTo, { value: formatValue(locale, unit, to) })
    : fill(words.pictures.above, { value: formatValue(locale, unit, from) });
