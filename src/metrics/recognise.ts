/** Whose page was pasted: a registry's, another program's, or none. */
import type { Exposition } from './exposition.ts';

export type Origin = 'gitlab' | 'upstream' | 'other-program' | 'no-metrics' | 'empty';

/** Both registries use this prefix; only GitLab's has more than requests and storage. */
const prefix = /^registry_(?!http_|storage_action_|storage_cache_|notifications_)/;

export function recogniseOrigin({ scrapes, lines }: Exposition): Origin {
  const names = scrapes.flatMap(({ families }) => [...families.keys()]);
  if (names.length === 0) return lines === 0 ? 'empty' : 'no-metrics';
  if (names.some((name) => prefix.test(name))) return 'gitlab';
  const requests = scrapes.flatMap(
    ({ families }) =>
      (families.get('registry_http_requests_total') ?? families.get('registry_http_requests'))?.samples ?? [],
  );
  // Another program may have a metric of this name; upstream's requests have handlers, GitLab's have routes.
  if (requests.some(({ labels }) => 'route' in labels)) return 'gitlab';
  return names.some((name) => /^registry_(?:http|storage|notifications)_/.test(name)) ? 'upstream' : 'other-program';
}
