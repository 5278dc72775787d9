/** A small exporter: what it writes has to be read back exactly. */
import type { ExposedType, Exemplar, Labels } from '../../src/metrics/exposition.ts';

export interface WrittenSample {
  suffix: string;
  labels: Labels;
  value: number;
  timestamp?: number;
  exemplar?: Exemplar;
}

export interface WrittenFamily {
  name: string;
  type: ExposedType;
  help?: string;
  unit?: string;
  samples: readonly WrittenSample[];
}

export function writeExposition(families: readonly WrittenFamily[], format: 'prometheus' | 'openmetrics'): string {
  const lines = families.flatMap(({ name, type, help, unit, samples }) => [
    ...(help === undefined ? [] : [`# HELP ${name} ${escapeHelp(help, format)}`]),
    `# TYPE ${name} ${type}`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    ...samples.map((sample) => writeSample(name + sample.suffix, sample)),
  ]);
  return [...lines, ...(format === 'openmetrics' ? ['# EOF'] : []), ''].join('\n');
}

const writeSample = (name: string, { labels, value, timestamp, exemplar }: WrittenSample): string =>
  [
    name + writeLabels(labels),
    writeValue(value),
    ...(timestamp === undefined ? [] : [String(timestamp)]),
    ...(exemplar ? ['#', writeLabels(exemplar.labels) || '{}', writeValue(exemplar.value)] : []),
    ...(exemplar?.timestamp === undefined ? [] : [String(exemplar.timestamp)]),
  ].join(' ');

function writeLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}

const writeValue = (value: number): string =>
  Number.isNaN(value)
    ? 'NaN'
    : value === Infinity
      ? '+Inf'
      : value === -Infinity
        ? '-Inf'
        : Object.is(value, -0)
          ? '-0'
          : String(value);

const escapeLabel = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');

const escapeHelp = (text: string, format: 'prometheus' | 'openmetrics'): string => {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return format === 'openmetrics' ? escaped.replaceAll('"', '\\"') : escaped;
};
