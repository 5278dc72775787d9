/** The storage drivers that settings know, and the one that a file has. */
import { settings } from '../../content/settings.ts';
import { yamlKeys, type Entry } from './change.ts';
import type { Dialect } from './define.ts';
import { findNode } from './patch/patch-ruby.ts';
import { lineOf, type Node } from './read/nodes.ts';
import { readRuby } from './read/ruby/statements.ts';
import { findInYaml, readYaml } from './read/yaml.ts';

/** Every driver, from the ids `storage.<driver>.<parameter>`. */
export const drivers: readonly string[] = [
  ...new Set(
    Object.entries(settings).flatMap(([id, setting]) =>
      'wholeDriver' in setting && setting.wholeDriver ? [id.split('.')[1]!] : [],
    ),
  ),
];

/** `s3_v2`, where the setting is a parameter of that driver. */
export const driverOf = ({ id }: Entry): string | undefined => {
  const name = id.split('.')[1];
  return id.startsWith('storage.') && name !== undefined && drivers.includes(name) ? name : undefined;
};

export interface FileDriver {
  name: string;
  line: number;
}

/** The driver that a file names; `undefined` where it names none. */
export function driverInFile(text: string, dialect: Dialect, entry: Entry): FileDriver | undefined {
  const storage = storageIn(text, dialect, entry);
  const pair =
    storage?.kind === 'map' ? storage.pairs.find(({ key }) => drivers.includes(key) || key === 's3aws') : undefined;
  return pair && { name: pair.key, line: lineOf(text, pair.span.start) };
}

function storageIn(text: string, dialect: Dialect, { setting }: Entry): Node | undefined {
  if (dialect === 'gitlab-rb' || dialect === 'compose') return findNode(readRuby(text), ['registry', 'storage']);
  const file = readYaml(text);
  return file.ok ? findInYaml(file.root, yamlKeys(setting, dialect)!.slice(0, -2)) : undefined;
}

/** Generations of one driver share their parameters: `s3`, `s3aws` and `s3_v2`; `azure` and `azure_v2`. */
export const sameFamily = (one: string, other: string): boolean => family(one) === family(other);
const family = (name: string): string => name.replace(/aws$|_v2$/, '');

/** The same parameter of another generation of its driver. */
export function inDriver(entry: Entry, driver: string): Entry {
  const { places } = entry.setting;
  const at = (keys: readonly string[], index: number) => keys.with(index, driver);
  return {
    ...entry,
    setting: {
      ...entry.setting,
      places: {
        ...places,
        ...(places.gitlabRb
          ? { gitlabRb: places.gitlabRb.map((place) => ({ ...place, keys: at(place.keys, 2) })) }
          : {}),
        ...(places.registry ? { registry: at(places.registry, 1) } : {}),
        ...(places.storageSecret ? { storageSecret: at(places.storageSecret, 0) } : {}),
      },
    },
  };
}
