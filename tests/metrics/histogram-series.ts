/** The series of a histogram whose observations all have one value, thirty a minute. */
const bounds = ['0.005', '0.05', '0.1', '0.25', '0.5', '1', '2.5', '5', '10', '30', '+Inf'];

export function histogramSeries(metric: string, labels: string, observed: number): Record<string, string> {
  const buckets = bounds.map((le) => [
    `${metric}_bucket{${labels},le="${le}"}`,
    le === '+Inf' || Number(le) >= observed ? '0+30' : '0+0',
  ]);
  return Object.fromEntries([
    ...buckets,
    [`${metric}_sum{${labels}}`, `0+${30 * observed}`],
    [`${metric}_count{${labels}}`, '0+30'],
  ]) as Record<string, string>;
}
