/**
 * Links live in tickets for years. When the meaning of a field changes, the version goes up by one and an upgrader is added
 * here that turns the fields of the version before into those of the next, with a test that keeps a link of that version.
 */
export interface Upgrader {
  /** The version it reads; it writes `from + 1`. */
  from: number;
  /** `undefined` where the fields are none that this version wrote. */
  upgrade: (fields: ReadonlyMap<string, string>) => ReadonlyMap<string, string> | undefined;
}

/** In order of version. Version 1 is the first that was ever written, so there is nothing to upgrade yet. */
export const upgraders: readonly Upgrader[] = [];

/** The fields in today's version; `undefined` where no chain of upgraders leads there. */
export function upgradeLink(
  fields: ReadonlyMap<string, string>,
  from: number,
  to: number,
  steps: readonly Upgrader[],
): ReadonlyMap<string, string> | undefined {
  let upgraded: ReadonlyMap<string, string> | undefined = fields;
  for (let version = from; upgraded && version < to; version++) {
    upgraded = steps.find((step) => step.from === version)?.upgrade(upgraded);
  }
  return upgraded;
}
