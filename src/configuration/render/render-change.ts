/** A change → the lines to write into a file, for a reader who has no file at hand. */
import type { InstallMethod } from '../../runbook/define.ts';
import { quoteNginx } from '../../snippets/languages/nginx.ts';
import { omnibusConfig } from '../../snippets/languages/yaml.ts';
import { fragment, type Fragment, type LanguageId } from '../../snippets/fragment.ts';
import { dialectOf, entriesOf, holdsDriver, isPlaceholder, rubyPlace, yamlKeys } from '../change.ts';
import type { Change, Entry, Value } from '../change.ts';
import type { Dialect, Keys } from '../define.ts';
import { putInTree, type Tree } from '../tree.ts';
import { rubyStatement } from './ruby.ts';
import { yamlMap } from './yaml.ts';

/** `undefined` where the install method has no single file for it. @param version the GitLab version, where it is known */
export function renderChange(
  change: Change,
  method: InstallMethod,
  version?: string,
): Fragment<LanguageId> | undefined {
  const dialect = dialectOf(change, method);
  return dialect && renderIn(change, dialect, version);
}

export function renderIn(change: Change, dialect: Dialect, version?: string): Fragment<LanguageId> {
  const entries = entriesOf(change);
  if (dialect === 'gitlab-rb') return renderRuby(entries, version);
  if (dialect === 'compose') return omnibusConfig(renderRuby(entries, version));
  if (dialect === 'nginx') return fragment('nginx', entries.map(nginxLine).join('\n'));
  const tree: Tree = new Map();
  for (const { setting, value } of entries) putInTree(tree, yamlKeys(setting, dialect)!, value);
  return fragment('yaml', yamlMap(tree));
}

/** One statement of gitlab.rb: keys as they are indexed, and what is assigned to them. */
export interface Statement {
  keys: Keys;
  value: Tree | Value;
}

function renderRuby(entries: readonly Entry[], version?: string): Fragment<'ruby'> {
  const lines = rubyStatements(entries, version).map(({ keys, value }) => rubyStatement(keys, value));
  return fragment('ruby', lines.join('\n'));
}

/** Settings of one hash become one statement, for a hash is replaced as a whole (topics.md D36). */
export function rubyStatements(entries: readonly Entry[], version?: string): Statement[] {
  const whole = holdsDriver(entries);
  const statements = new Map<string, Statement>();
  for (const entry of entries) {
    const place = rubyPlace(entry.setting, version);
    const partOfStorage = place?.keys[1] === 'storage' && !whole;
    const [target, inside] =
      !place || partOfStorage
        ? [['registry', 'env'], [entry.setting.env!]]
        : place.indexed || place.keys.length <= 2
          ? [place.keys, []]
          : [place.keys.slice(0, 2), place.keys.slice(2)];
    const value = !place || partOfStorage ? (textOf(entry.value) as Value) : entry.value;
    const id = target.join(' ');
    const statement = statements.get(id) ?? { keys: target, value: inside.length ? (new Map() as Tree) : value };
    if (inside.length) putInTree(statement.value as Tree, inside, value);
    statements.set(id, statement);
  }
  return [...statements.values()];
}

/** A variable's value is always a text. */
export const textOf = (value: Value): Value =>
  (typeof value === 'object' && isPlaceholder(value) ? value : String(value)) as Value;

export const nginxLine = ({ setting, value }: Entry): string =>
  `${setting.places.nginx!.directive} ${typeof value === 'string' ? quoteNginx(value) : nginxWord(value)};`;

const nginxWord = (value: Value): string =>
  typeof value === 'boolean' ? (value ? 'on' : 'off') : quoteNginx(String(value));
