/**
 * What a change has to come to in each dialect, from where its settings stand (content/settings) alone: not by the code that writes
 * them. A reader's result is compared with this.
 */
import { entriesOf, isPlaceholder, type Change, type Value } from '../../../src/configuration/change.ts';
import type { Dialect, RubyPlace, Setting } from '../../../src/configuration/define.ts';

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };
type Tree = { [key: string]: Tree | Plain };

/** `registry['storage'] = …` as `registry[storage]`, with what is assigned. */
export type Assignments = Readonly<Record<string, Plain>>;

export function expectedYaml(change: Change, dialect: Dialect): Plain {
  const tree: Tree = {};
  for (const { setting, value } of entriesOf(change)) put(tree, keysIn(setting, dialect), plain(setting, value));
  return tree as Plain;
}

function keysIn({ places }: Setting, dialect: Dialect): readonly string[] {
  if (dialect === 'helm-values') return places.helm!;
  if (dialect === 'operator') return ['spec', 'chart', 'values', ...places.helm!];
  if (dialect === 'storage-secret') return places.storageSecret!;
  return dialect === 'gitlab-yml' ? ['production', ...places.rails!] : places.registry!;
}

/** @param keepsDriver the driver's block is shown with what stands in it, so its keys are written there */
export function expectedRuby(change: Change, version?: string, keepsDriver = false): Assignments {
  const entries = entriesOf(change);
  const hasDriver = keepsDriver || entries.some(({ setting }) => setting.wholeDriver);
  const assigned: Tree = {};
  for (const { setting, value } of entries) {
    const place = placeFor(setting.places.gitlabRb ?? [], version);
    // The storage hash is replaced as a whole: without a driver in it a variable changes one of its keys, where one reaches it.
    const byVariable = setting.env && (!place || (place.keys[1] === 'storage' && !hasDriver));
    if (byVariable || !place) put(assigned, ['registry[env]', setting.env!], variable(plain(setting, value)));
    else if (place.indexed || place.keys.length <= 2) put(assigned, [target(place.keys)], plain(setting, value));
    else put(assigned, [target(place.keys.slice(0, 2)), ...place.keys.slice(2)], plain(setting, value));
  }
  return assigned as Assignments;
}

/** The registry reads a variable as YAML: what is no plain word is written as JSON. */
const variable = (value: Plain): string =>
  typeof value !== 'object' && /^[\w./][\w./:@+~,-]*$/.test(String(value)) ? String(value) : JSON.stringify(value);

const target = ([first, ...rest]: readonly string[]) => first! + rest.map((key) => `[${key}]`).join('');

/** The newest that the version has; the oldest where the version is not known, for newer ones still read it. */
function placeFor(places: readonly RubyPlace[], version: string | undefined): RubyPlace | undefined {
  const order = (text: string) => text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  const reached = places.filter(({ from }) => from && version && order(from) <= order(version));
  return reached.at(-1) ?? places[0];
}

function put(tree: Tree, keys: readonly string[], value: Plain): void {
  let node = tree;
  for (const key of keys.slice(0, -1)) node = (node[key] ??= {}) as Tree;
  node[keys.at(-1)!] = value;
}

function plain({ type }: Setting, value: Value): Plain {
  if (typeof value === 'string') {
    if (type === 'integer' || type === 'bytes') return Number(value);
    if (type === 'boolean' || (type === 'choice' && /^(?:true|false)$/.test(value))) return value === 'true';
    return value;
  }
  return whatever(value);
}

function whatever(value: Value): Plain {
  if (typeof value !== 'object') return value;
  if (isPlaceholder(value)) return value.word;
  if (Array.isArray(value)) return value.map((item: Value) => whatever(item));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, whatever(inner as Value)]));
}

/** The same text for the same data, in whatever order its keys came. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
