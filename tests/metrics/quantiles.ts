/** Quantiles of one histogram: our computation and Prometheus's have to agree on them. */
export const bucketCounts = [
  [0.1, 10],
  [0.5, 30],
  [1, 40],
  [Infinity, 50],
] as const;

export const quantiles: readonly (readonly [quantile: number, value: number])[] = [
  [0, 0],
  [0.1, 0.05],
  [0.2, 0.1],
  [0.5, 0.4],
  [0.7, 0.75],
  [0.8, 1],
  [0.99, 1],
  [1, 1],
];
