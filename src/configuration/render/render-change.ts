/** A change → the lines to write into a file, for a reader who has no file at hand. */
import { quoteNginx } from '../../snippets/languages/nginx.ts';
import { omnibusConfig } from '../../snippets/languages/yaml.ts';
import { fragment, type Fragment, type LanguageId } from '../../snippets/fragment.ts';
import { entriesOf, holdsDriver, isPlaceholder, rubyPlace, yamlKeys } from '../change.ts';
import type { Change, Entry, Value } from '../change.ts';
import type { Dialect, Keys } from '../define.ts';
import { putInTree, type Tree } from '../tree.ts';
import { rubyStatement } from './ruby.ts';
import { yamlMap } from './yaml.ts';

/** @param version the GitLab version, where it is known */
export function renderIn(change: Change, dialect: Dialect, version?: string): Fragment<LanguageId> {
  const entries = entriesOf(change);
  if (dialect === 'gitlab-rb') return renderRuby(entries, version);
  if (dialect === 'compose') return omnibusConfig(renderRuby(entries, version));
  if (dialect === 'nginx') return fragment('nginx', entries.map(nginxLine).join('\n'));
  const tree: Tree = new Map();
  for (const { setting, value } of entries) putInTree(tree, yamlKeys(setting, dialect)!, value);
  return fragment('yaml', keepingDriver(yamlMap(tree), dialect, entries));
}

/** In YAML a storage block is merged by whoever writes it down: the same reminder as in gitlab.rb. */
function keepingDriver(text: string, dialect: Dialect, entries: readonly Entry[]): string {
  const isPart = entries.some(({ id }) => id.startsWith('storage.')) && !holdsDriver(entries);
  if (!isPart) return text;
  if (dialect === 'storage-secret') return `${keepDriver}\n${text}`;
  return dialect === 'registry-config' ? text.replace(/^storage:\n/m, `storage:\n  ${keepDriver}\n`) : text;
}

/** One statement of gitlab.rb: keys as they are indexed, and what is assigned to them. */
export interface Statement {
  keys: Keys;
  value: Tree | Value;
  /** A part of the storage block, whose driver is not in the change. */
  partial: boolean;
}

function renderRuby(entries: readonly Entry[], version?: string): Fragment<'ruby'> {
  const lines = rubyStatements(entries, version).map(({ keys, value, partial }) => {
    const statement = rubyStatement(keys, value);
    return partial ? statement.replace('\n', `\n  ${keepDriver}\n`) : statement;
  });
  return fragment('ruby', lines.join('\n'));
}

/** For a reader without a file at hand: the storage block is one value, and its driver must stay in it (topics.md A64). */
const keepDriver = '# ... the block of the storage driver that stands here already ...';

/** Settings of one hash become one statement, for a hash is replaced as a whole (topics.md D36). */
export function rubyStatements(entries: readonly Entry[], version?: string): Statement[] {
  const whole = holdsDriver(entries);
  const statements = new Map<string, Statement>();
  for (const entry of entries) {
    const { target, inside, value, partial } = targetOf(entry, whole, version);
    const id = target.join(' ');
    const statement = statements.get(id) ?? {
      keys: target,
      value: inside.length ? (new Map() as Tree) : value,
      partial,
    };
    if (inside.length) statement.value = withInside(statement.value, inside, value);
    else if (statements.has(id)) statement.value = new Map([...asTree(statement.value), ...asTree(value)]);
    statements.set(id, statement);
  }
  return [...statements.values()];
}

/** A hash that was given as a value, and one that is put together key by key, are one hash. */
const asTree = (value: Tree | Value): Tree =>
  value instanceof Map ? value : new Map(Object.entries(value as Readonly<Record<string, Value>>));

function withInside(whole: Tree | Value, inside: Keys, value: Value): Tree {
  const tree = asTree(whole);
  putInTree(tree, inside, value);
  return tree;
}

/** Which statement a setting belongs to: a variable instead of a part of the storage block, where it has one. */
function targetOf({ setting, value }: Entry, whole: boolean, version?: string) {
  const place = rubyPlace(setting, version);
  const partial = !whole && place !== undefined && isPartOfStorage(place.keys);
  if (setting.env && (!place || partial))
    return { target: ['registry', 'env'], inside: [setting.env], value: textOf(value), partial: false };
  const keys = place!.keys;
  const depth = place!.indexed || keys.length <= 2 ? keys.length : 2;
  return { target: keys.slice(0, depth), inside: keys.slice(depth), value, partial };
}

export const isPartOfStorage = (keys: Keys): boolean => keys[0] === 'registry' && keys[1] === 'storage';

/**
 * A variable's value is always a text, and the registry reads that text as YAML: what plain YAML would take for something else is
 * quoted, and lists and maps are written as JSON, which is YAML.
 */
export function textOf(value: Value): Value {
  if (typeof value === 'object' && isPlaceholder(value)) return value;
  const isPlain = typeof value !== 'object' && /^[\w./][\w./:@+~,-]*$/.test(String(value));
  return (isPlain ? String(value) : JSON.stringify(value)) as Value;
}

export const nginxLine = ({ setting, value }: Entry): string =>
  `${setting.places.nginx!.directive} ${typeof value === 'string' ? quoteNginx(value) : nginxWord(value)};`;

const nginxWord = (value: Value): string =>
  typeof value === 'boolean' ? (value ? 'on' : 'off') : quoteNginx(String(value));
