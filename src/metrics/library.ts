/** Every family of metrics, found by glob; ids are folder names. */
import type { Family, Metric } from './define.ts';

const modules = import.meta.glob<{ default: Family }>('../../content/metrics/*/family.ts', { eager: true });

export const families: Readonly<Record<string, Family>> = Object.fromEntries(
  Object.entries(modules)
    .map(([path, { default: family }]) => [path.split('/').at(-2)!, family] as const)
    .sort(([, a], [, b]) => a.order - b.order),
);

export const metrics: Readonly<Record<string, Metric>> = Object.assign(
  {},
  ...Object.values(families).map((family) => family.metrics),
) as Record<string, Metric>;
