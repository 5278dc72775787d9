/** A parsed metrics page. Nothing in here is judged; names are as exported. */

/** What `# TYPE` may say: the text format knows the first five, OpenMetrics calls untyped `unknown` and adds the rest. */
export const exposedTypes = [
  'counter',
  'gauge',
  'histogram',
  'summary',
  'untyped',
  'unknown',
  'info',
  'stateset',
  'gaugehistogram',
] as const;
export type ExposedType = (typeof exposedTypes)[number];

/** Without a prototype, so that a label may have any name. */
export type Labels = Readonly<Record<string, string>>;

export interface Exemplar {
  labels: Labels;
  value: number;
  timestamp?: number;
}

export interface Sample {
  /** With its suffix: `registry_http_request_duration_seconds_bucket`. */
  name: string;
  labels: Labels;
  value: number;
  /** As written: milliseconds in the text format, seconds in OpenMetrics. */
  timestamp?: number;
  exemplar?: Exemplar;
  /** Of the pasted text, from 1. */
  line: number;
}

export interface ExposedFamily {
  name: string;
  type: ExposedType;
  help?: string;
  unit?: string;
  samples: Sample[];
}

/** One page; several may be pasted one after another. */
export interface Scrape {
  format: 'prometheus' | 'openmetrics';
  families: Map<string, ExposedFamily>;
  samples: number;
  firstLine: number;
  /** When it was taken, in milliseconds since 1970, where a `Date:` header was pasted with it or its samples carry times. */
  time?: number;
}

export type LineReason =
  | 'no-sample'
  | 'bad-name'
  | 'bad-label'
  | 'unclosed-labels'
  | 'repeated-label'
  | 'no-value'
  | 'bad-value'
  | 'bad-timestamp'
  | 'bad-exemplar'
  | 'bad-comment'
  | 'unknown-type'
  | 'too-long';

export interface LineProblem {
  line: number;
  reason: LineReason;
  /** The line's beginning. */
  text: string;
}

export interface Exposition {
  scrapes: Scrape[];
  problems: LineProblem[];
  /** Of all bad lines; more than are kept in `problems` where there are very many. */
  problemCount: number;
  lines: number;
  /** Reading stopped at a limit; what came before is here. */
  cut?: 'too-many-samples' | 'too-many-pages';
}
