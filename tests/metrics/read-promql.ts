/** Names in a PromQL expression of ours: metrics, labels, and the values that a matcher names. Enough for our own, no parser. */
export interface ReadPromql {
  metrics: string[];
  labels: string[];
  matchers: { metric: string; label: string; values: string[] }[];
}

export function readPromql(expr: string): ReadPromql {
  const metrics = [...expr.matchAll(/\bregistry_\w+/g)].map(([name]) => name);
  const matchers = [...expr.matchAll(/\b(registry_\w+)\{([^}]*)\}/g)].flatMap(([, metric, inside]) =>
    [...inside!.matchAll(/\b(\w{1,60})(=~|!~|!=|=)"([^"]*)"/g)].map(([, label, operator, value]) => ({
      metric: metric!,
      label: label!,
      values: operator === '=' ? [value!] : operator === '=~' && /^[\w|]+$/.test(value!) ? value!.split('|') : [],
    })),
  );
  const grouped = [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, inside]) => inside!.split(', '));
  return { metrics, labels: [...grouped, ...matchers.map(({ label }) => label)], matchers };
}
