/** A picture by uPlot: bars by label, or the buckets of a histogram with its quantiles. In the colours of the theme. */
import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { ChartData } from '../../metrics/chart-data.ts';
import type { MetricUnit } from '../../metrics/define.ts';
import { rangeLabel } from './chart-table.tsx';
import { formatValue, useTool, type ToolContextValue } from './words.ts';

const height = 230;

export function Plot({ data, unit }: { data: ChartData; unit: MetricUnit }) {
  const tool = useTool();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current!;
    let plot: uPlot | undefined;
    const draw = () => {
      plot?.destroy();
      plot = new uPlot(optionsFor(tool, data, unit, element), valuesOf(data), element);
    };
    draw();
    const resized = new ResizeObserver(() => plot?.setSize({ width: element.clientWidth, height }));
    resized.observe(element);
    // A canvas does not know custom properties: another theme is another drawing.
    const themed = new MutationObserver(draw);
    themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      resized.disconnect();
      themed.disconnect();
      plot?.destroy();
    };
  }, [tool, data, unit]);
  return <div ref={frame} class="rr-plot-frame" aria-hidden="true" />;
}

const valuesOf = (data: ChartData): uPlot.AlignedData => {
  const values = data.kind === 'bars' ? data.bars.map(({ value }) => value) : data.buckets.map(({ count }) => count);
  return [values.map((_, index) => index), values];
};

function optionsFor(tool: ToolContextValue, data: ChartData, unit: MetricUnit, element: HTMLElement): uPlot.Options {
  const { locale } = tool;
  const colour = themeColours();
  const labels = labelsOf(tool, data, unit);
  const font = `12px ${getComputedStyle(element).fontFamily}`;
  const longest = Math.max(...labels.map((label) => shorten(label).length));
  const isLong = labels.length * (longest + 1) * 8 > element.clientWidth - 80;
  const valueUnit = data.kind === 'bars' ? unit : 'count';
  const axis = { stroke: colour('text-soft'), font, ticks: { show: false } };
  return {
    width: element.clientWidth,
    height,
    legend: { show: false },
    cursor: { show: false },
    padding: [16, isLong ? 48 : 8, 0, 0],
    scales: {
      x: { time: false, range: [-0.6, labels.length - 0.4] },
      y: { range: (_, __, max) => [0, (max || 1) * 1.1] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        splits: labels.map((_, index) => index),
        values: labels.map(shorten),
        size: isLong ? 84 : 32,
        rotate: isLong ? -40 : 0,
      },
      {
        ...axis,
        grid: { stroke: colour('border'), width: 1 },
        size: 72,
        values: (_, splits) => splits.map((value) => formatValue(locale, valueUnit, value)),
      },
    ],
    series: [
      {},
      {
        fill: colour('accent'),
        stroke: colour('accent'),
        paths: uPlot.paths.bars!({ size: [0.75, 64] }),
        points: { show: false },
      },
    ],
    hooks: data.kind === 'histogram' ? { draw: [(plot) => drawQuantiles(plot, data, colour('symptom'), font)] } : {},
  };
}

const labelsOf = ({ words, locale }: ToolContextValue, data: ChartData, unit: MetricUnit): string[] =>
  data.kind === 'bars'
    ? data.bars.map(({ label }) => label || words.pictures.all)
    : data.buckets.map(({ from, to }) => rangeLabel(words, locale, unit, from, to));

const shorten = (label: string): string => (label.length > 16 ? `${label.slice(0, 15)}…` : label);

function themeColours(): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(`--rr-${name}`).trim();
}

type HistogramData = Extract<ChartData, { kind: 'histogram' }>;

/** Upright lines where half, 95 % and 99 % of the observations are below. */
function drawQuantiles(plot: uPlot, { buckets, whole }: HistogramData, colour: string, font: string): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = ctx.fillStyle = colour;
  ctx.lineWidth = 1.5 * ratio;
  ctx.font = font.replace('12px', `${11 * ratio}px`);
  ctx.textAlign = 'center';
  let free = -Infinity;
  for (const [name, value] of [
    ['p50', whole.p50],
    ['p95', whole.p95],
    ['p99', whole.p99],
  ] as const) {
    if (!Number.isFinite(value)) continue;
    const x = plot.valToPos(placeOf(value, buckets), 'x', true);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    // Labels that would lie on each other are left out; the figures stand above the picture.
    if (x - free > 28 * ratio) {
      ctx.fillText(name, x, bbox.top - 4 * ratio);
      free = x;
    }
  }
  ctx.restore();
}

/** Where a value lies on an axis on which every bucket is one wide. */
function placeOf(value: number, buckets: HistogramData['buckets']): number {
  const index = buckets.findIndex(({ to }) => value <= to);
  const { from, to } = buckets[index]!;
  return index - 0.5 + (Number.isFinite(to) && to > from ? (value - from) / (to - from) : 0.5);
}
