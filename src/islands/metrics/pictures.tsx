/** The pictures that the pages have something for, family by family, each with the same as a table. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { FamilyTexts } from '../../metrics/alert-rules.ts';
import { chartData, type ChartData } from '../../metrics/chart-data.ts';
import type { MetricUnit } from '../../metrics/define.ts';
import { families } from '../../metrics/library.ts';
import type { View } from '../../metrics/since.ts';
import { ChartTable } from './chart-table.tsx';
import type { Plot as PlotComponent } from './plot.tsx';
import { formatValue, useTool, type ToolContextValue } from './words.ts';

export function Pictures({ view }: { view: View }) {
  const { words, families: texts } = useTool();
  const [Plot, setPlot] = useState<typeof PlotComponent>();
  useEffect(() => void import('./plot.tsx').then((module) => setPlot(() => module.Plot)), []);
  const found = useMemo(() => findPictures(view, texts), [view, texts]);
  if (found.length === 0) return null;
  const drawn = found.filter((one) => !isFigure(one));
  return (
    <section aria-labelledby="metrics-pictures">
      <h3 id="metrics-pictures">{words.pictures.heading}</h3>
      <Figures found={found.filter(isFigure)} />
      <div class="rr-pictures">
        {drawn.map(({ key, title, unit, data }) => (
          <Picture key={key} title={title} unit={unit} data={data} view={view} Plot={Plot} />
        ))}
      </div>
    </section>
  );
}

function findPictures(view: View, texts: FamilyTexts): Found[] {
  return Object.entries(families).flatMap(([family, { charts }]) =>
    Object.entries(charts).flatMap(([id, chart]) => {
      const data = chartData(chart, view);
      return data ? [{ key: `${family}/${id}`, title: texts[family]!.charts[id]!, unit: chart.unit, data }] : [];
    }),
  );
}

interface Found {
  key: string;
  title: string;
  unit: MetricUnit;
  data: ChartData;
}

/** One bar is no picture. */
const isFigure = ({ data }: Found): boolean => data.kind === 'bars' && data.bars.length === 1;

function Figures({ found }: { found: readonly Found[] }) {
  const { locale } = useTool();
  return (
    <dl class="rr-figures">
      {found.flatMap(({ key, title, unit, data }) =>
        data.kind === 'bars'
          ? data.bars.map(({ label, value }) => (
              <div key={key}>
                <dt>{title}</dt>
                <dd>
                  {formatValue(locale, unit, value)}
                  {label && <code>{label}</code>}
                </dd>
              </div>
            ))
          : [],
      )}
    </dl>
  );
}

interface PictureProps {
  title: string;
  unit: MetricUnit;
  data: ChartData;
  view: View;
  Plot: typeof PlotComponent | undefined;
}

function Picture({ title, unit, data, view, Plot }: PictureProps) {
  const tool = useTool();
  const summary = summaryOf(tool, unit, data);
  return (
    <figure class="rr-picture">
      <figcaption>
        {title}
        <span class="rr-note">{summary}</span>
      </figcaption>
      <div class="rr-plot" role="img" aria-label={`${title}. ${summary}`}>
        {Plot && <Plot data={data} unit={unit} />}
      </div>
      <details>
        <summary>{tool.words.pictures.table}</summary>
        <ChartTable title={title} data={data} unit={unit} seconds={view.seconds} />
      </details>
    </figure>
  );
}

function summaryOf({ words, locale }: ToolContextValue, unit: MetricUnit, data: ChartData): string {
  const value = (one: number) => formatValue(locale, unit, one);
  if (data.kind === 'histogram') {
    const { count, p50, p95, p99 } = data.whole;
    return fill(words.pictures.summary, {
      count: formatValue(locale, 'count', count),
      p50: value(p50),
      p95: value(p95),
      p99: value(p99),
    });
  }
  const [first] = data.bars;
  return fill(words.pictures.largest, { label: first!.label || words.pictures.all, value: value(first!.value) });
}
