/** A rendered piece of YAML written into a whole configuration, as its reader does: maps key by key, all else replaced. */
export type Mapping = Record<string, unknown>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function merged(whole: Mapping, piece: Mapping): Mapping {
  const result = { ...whole };
  for (const [key, value] of Object.entries(piece)) {
    const before = result[key];
    result[key] = isMapping(before) && isMapping(value) ? merged(before, value) : value;
  }
  return result;
}
