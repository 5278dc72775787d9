/**
 * What is known about the metrics of a registry. A family is one folder of content/metrics: its metrics, what is worth finding in
 * them, and the pictures drawn from them. The page's table, the findings, the Prometheus rules and the Grafana dashboard all come
 * from it, so that none of them can name a metric that does not exist.
 */
export type MetricType = 'counter' | 'gauge' | 'histogram';
export type MetricUnit = 'seconds' | 'bytes' | 'percent' | 'count';

/** Upper bounds that client libraries use where a program names none, in seconds. */
export const defaultBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export interface Metric {
  type: MetricType;
  /** Of its values; left out: a number of things. */
  unit?: Exclude<MetricUnit, 'count'>;
  /** Label → the values it can have; an empty list where they depend on the installation. */
  labels?: Readonly<Record<string, readonly string[]>>;
  /** The labels with which the upstream registry exports the same name. */
  upstreamLabels?: readonly string[];
  /** Upper bounds of a histogram, without +Inf; left out where they are not documented. */
  buckets?: readonly number[];
  /** Who exports it. Left out: GitLab's registry only. */
  registry?: 'upstream' | 'both';
  /** True where the text says what to watch. */
  watch?: true;
}

/** Series of one metric. `is`: the label has one of these values. `not`: none of them. `like`: it matches. `unlike`: it does not. */
export interface Select {
  metric: string;
  /** Of a histogram: how many were observed, or their sum. */
  part?: 'count' | 'sum';
  is?: Readonly<Record<string, readonly string[]>>;
  like?: Readonly<Record<string, RegExp>>;
  unlike?: Readonly<Record<string, RegExp>>;
}

/**
 * When a finding holds. Counters are taken between the last two pages pasted, or since the start of the registry where there is
 * only one.
 */
export type Condition =
  /** Series whose value now is above or below; `sum`: all of them together. */
  | { kind: 'value'; of: Select; above?: number; below?: number; sum?: true }
  /** Counters that moved by more than this, summed by these labels. */
  | { kind: 'increase'; of: Select; by?: readonly string[]; above: number }
  /** Part of a whole, where the whole is at least `least`. */
  | { kind: 'share'; of: Select; among: Select; above: number; least: number }
  /** A quantile of a histogram in groups by label, for groups with at least `least` observations. */
  | { kind: 'quantile'; of: Select; quantile: number; by?: string; above: number; least: number }
  /** Gauges that were above `above` and grew between two pages. */
  | { kind: 'growing'; of: Select; above: number }
  /** One gauge minus another, by a label they share, per `to` where it is given. */
  | { kind: 'gap'; of: Select; minus: Select; to?: Select; by?: string; above: number }
  /** A metric that every registry exports is not there. */
  | { kind: 'absent'; of: Select };

export type Severity = 'critical' | 'warning' | 'info';

export interface AlertRule {
  /** PascalCase, starts with Registry. */
  name: string;
  /** PromQL. */
  expr: string;
  /** How long it must hold, as Prometheus writes durations: `10m`. */
  for: string;
}

export interface FindingRule {
  severity: Severity;
  when: Condition;
  /** The same as an alert, where it can be one. Its words are those of the finding. */
  alert?: AlertRule;
  /** Runbooks that go on from here. */
  leadsTo?: readonly string[];
}

export interface Chart {
  unit: MetricUnit;
  /** What the page draws: the buckets of a histogram, or sums by the first of these labels that the series have. */
  draws: { kind: 'histogram'; of: Select; by: readonly string[] } | { kind: 'bars'; of: Select; by: readonly string[] };
  /** What Grafana draws. */
  queries: readonly { expr: string; legend: string }[];
}

export interface Family {
  /** Place in the table and on the dashboard. */
  order: number;
  metrics: Readonly<Record<string, Metric>>;
  findings: Readonly<Record<string, FindingRule>>;
  charts: Readonly<Record<string, Chart>>;
}

export const defineFamily = <const F extends Family>(family: F): F => family;

type Key<T> = Extract<keyof T, string>;

/** `text/<locale>.ts` of a family. */
export interface FamilyText<F extends Family = Family> {
  title: string;
  /** What these metrics are about, and where they are missing. */
  lead: string;
  metrics: {
    [M in Key<F['metrics']>]: F['metrics'][M] extends { watch: true }
      ? { meaning: string; watch: string }
      : { meaning: string; watch?: undefined };
  };
  /** `title` states what was found, `body` what it means and what to do. */
  findings: { [R in Key<F['findings']>]: { title: string; body: string } };
  charts: { [C in Key<F['charts']>]: string };
}
