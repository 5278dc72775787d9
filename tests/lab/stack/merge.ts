/** A rendered piece of YAML written into a whole configuration, as its reader does: maps key by key, all else replaced. */
export type Mapping = Record<string, unknown>;

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function merged(whole: Mapping, piece: Mapping): Mapping {
  const result = { ...whole };
  for (const [key, value] of Object.entries(piece)) {
    const before = result[key];
    result[key] = isMapping(before) && isMapping(value) ? merged(before, value) : value;
  }
  return result;
}

export const drivers = ['filesystem', 's3', 's3aws', 's3_v2', 'azure', 'azure_v2', 'gcs', 'inmemory'] as const;

/** A piece of config.yml written into a whole one. A storage driver takes the place of another: there is exactly one. */
export function reconfigured(config: Mapping, piece: Mapping): Mapping {
  const { storage } = config;
  const changed = piece['storage'];
  if (!isMapping(storage) || !isMapping(changed) || !drivers.some((driver) => driver in changed))
    return merged(config, piece);
  const kept = Object.entries(storage).filter(([key]) => key in changed || !drivers.some((driver) => driver === key));
  return merged({ ...config, storage: Object.fromEntries(kept) }, piece);
}
