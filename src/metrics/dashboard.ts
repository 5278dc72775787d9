/** A Grafana dashboard from the pictures of the catalogue: one row per family, two panels beside each other. */
import type { Family, MetricUnit } from './define.ts';
import type { FamilyTexts } from './alert-rules.ts';

const grafanaUnits: Readonly<Record<MetricUnit, string>> = {
  seconds: 's',
  bytes: 'bytes',
  percent: 'percent',
  count: 'short',
};

const datasource = { type: 'prometheus', uid: '${datasource}' } as const;
const [panelWidth, panelHeight] = [12, 8];

/** To be imported into Grafana as it is; it asks for the Prometheus data source by a variable. */
export function renderDashboard(families: Readonly<Record<string, Family>>, texts: FamilyTexts, title: string): string {
  const panels: object[] = [];
  let y = 0;
  const add = (panel: object) => panels.push({ id: panels.length + 1, ...panel });
  for (const [id, family] of Object.entries(families)) {
    add({ type: 'row', title: texts[id]!.title, collapsed: false, panels: [], gridPos: { h: 1, w: 24, x: 0, y: y++ } });
    Object.entries(family.charts).forEach(([chart, { unit, queries }], index) => {
      add({
        type: 'timeseries',
        title: texts[id]!.charts[chart]!,
        datasource,
        gridPos: {
          h: panelHeight,
          w: panelWidth,
          x: (index % 2) * panelWidth,
          y: y + Math.floor(index / 2) * panelHeight,
        },
        fieldConfig: { defaults: { unit: grafanaUnits[unit], min: 0 }, overrides: [] },
        options: { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi', sort: 'desc' } },
        targets: queries.map(({ expr, legend }, number) => ({
          refId: String.fromCharCode(65 + number),
          datasource,
          expr,
          legendFormat: legend,
        })),
      });
    });
    y += Math.ceil(Object.keys(family.charts).length / 2) * panelHeight;
  }
  return `${JSON.stringify({ ...frame(title), panels }, undefined, 2)}\n`;
}

const frame = (title: string) => ({
  uid: 'registry-runbook',
  title,
  tags: ['registry'],
  schemaVersion: 39,
  version: 1,
  editable: true,
  refresh: '1m',
  time: { from: 'now-6h', to: 'now' },
  templating: {
    list: [{ name: 'datasource', type: 'datasource', query: 'prometheus', label: 'Prometheus', hide: 0, refresh: 1 }],
  },
});
