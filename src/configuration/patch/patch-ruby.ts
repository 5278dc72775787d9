/** One setting put into gitlab.rb: the smallest edit, comments and order kept. */
import type { SettingId } from '../../../content/settings.ts';
import { isPlaceholder, rubyPlace, type Entry, type Value } from '../change.ts';
import type { Keys } from '../define.ts';
import { lineOf, type Node } from '../read/nodes.ts';
import { readRuby, type RubyAssignment, type RubyFile } from '../read/ruby/statements.ts';
import { isPartOfStorage, textOf } from '../render/render-change.ts';
import { rubyLiteral, rubyStatement } from '../render/ruby.ts';
import { putInTree, type Tree } from '../tree.ts';
import { endOfLine, replaceAt, type SetResult } from './result.ts';
import { insertPair, removePair } from './ruby-pairs.ts';
import { insertStatement } from './ruby-statements.ts';
import { sameValue } from './same-value.ts';

export interface RubyOptions {
  version?: string | undefined;
  /** The change holds a storage driver: then the storage hash may be written. */
  holdsDriver: boolean;
  /** What is inserted goes through this: a Compose file doubles `$`. */
  escape: (text: string) => string;
}

export function setInRuby(text: string, entry: Entry, options: RubyOptions): SetResult {
  const file = readRuby(text);
  const target = targetOf(file, entry, options);
  if (!target) return { problem: { reason: 'no-place', setting: entry.id } };
  const { keys, value, indexed } = target;
  const blocked = findConditional(text, file, keys, entry.id);
  if (blocked) return blocked;
  const assignment = file.assignments.findLast((one) => isPrefix(one.keys, keys));
  if (!assignment && isPartOfStorage(keys) && !options.holdsDriver) return addStorage(text, file, keys, value, options);
  if (!assignment) return addStatement(text, file, keys, value, indexed, options.escape);
  return setInside(text, assignment, keys, value, entry.id, options.escape);
}

/**
 * The key that the file already uses, else the one that fits the version; a variable, where there is one, instead of a hash that
 * would have to be repeated. `undefined` where the setting has neither.
 */
function targetOf(file: RubyFile, { setting, value }: Entry, options: RubyOptions) {
  const isThere = (keys: Keys) => findNode(file, keys) !== undefined;
  const variable: Keys | undefined = setting.env ? ['registry', 'env', setting.env] : undefined;
  const place =
    (setting.places.gitlabRb ?? []).find(({ keys }) => isThere(keys)) ?? rubyPlace(setting, options.version);
  const needsVariable =
    !place || (isPartOfStorage(place.keys) && !options.holdsDriver && !isThere(['registry', 'storage']));
  if (variable && (needsVariable || isThere(variable))) return { keys: variable, value: textOf(value), indexed: false };
  return place && { keys: place.keys, value, indexed: place.indexed === true };
}

const isPrefix = (short: Keys, long: Keys): boolean =>
  short.length <= long.length && short.every((key, index) => key === long[index]);

/** The value that holds for these keys, if a literal gives it. */
export function findNode(file: RubyFile, keys: Keys): Node | undefined {
  const assignment = file.assignments.findLast((one) => isPrefix(one.keys, keys));
  let node: Node | undefined = assignment?.value;
  for (const key of keys.slice(assignment?.keys.length ?? 0)) {
    if (node?.kind !== 'map') return undefined;
    node = node.pairs.findLast((pair) => pair.key === key)?.value;
  }
  return node;
}

/** A part that was not read and names the same key could undo any edit. */
function findConditional(text: string, file: RubyFile, keys: Keys, setting: SettingId): SetResult | undefined {
  const root = keys[0]!;
  const pattern = new RegExp(
    keys.length === 1
      ? `^\\s*${root}\\b`
      : `\\b${root}\\s*\\[\\s*:?["']?${keys[1]!.replace(/\W/g, '\\$&')}["']?\\s*\\]`,
    'm',
  );
  const part = file.unread.find(({ span }) => pattern.test(text.slice(span.start, span.end)));
  if (!part) return undefined;
  return { problem: { reason: 'conditional', setting, line: lineOf(text, part.span.start) } };
}

/**
 * A file without a storage block has the filesystem driver (config.md 2.2). A block that held no driver would leave the registry
 * with none, so that driver is written out.
 */
function addStorage(text: string, file: RubyFile, keys: Keys, value: Value, { escape }: RubyOptions): SetResult {
  const path = findNode(file, ['gitlab_rails', 'registry_path']);
  const root = path?.kind === 'text' ? path.value : '/var/opt/gitlab/gitlab-rails/shared/registry';
  const tree: Tree = new Map();
  putInTree(tree, ['filesystem', 'rootdirectory'], root as Value);
  putInTree(tree, keys.slice(2), value);
  const target = keys.slice(0, 2);
  const { text: after, at } = insertStatement(text, file, target, escape(rubyStatement(target, tree)));
  return { text: after, kind: 'default-driver', at };
}

function addStatement(
  text: string,
  file: RubyFile,
  keys: Keys,
  value: Value,
  indexed: boolean,
  escape: RubyOptions['escape'],
): SetResult {
  const target = indexed || keys.length <= 2 ? keys : keys.slice(0, 2);
  const inside = keys.slice(target.length);
  const tree: Tree = new Map();
  if (inside.length) putInTree(tree, inside, value);
  const statement = escape(rubyStatement(target, inside.length ? tree : value));
  const { text: after, at } = insertStatement(text, file, target, statement);
  return { text: after, kind: 'added', at };
}

function setInside(
  text: string,
  assignment: RubyAssignment,
  keys: Keys,
  value: Value,
  setting: SettingId,
  escape: RubyOptions['escape'],
): SetResult {
  let node: Node = assignment.value;
  const rest = keys.slice(assignment.keys.length);
  for (const [depth, key] of rest.entries()) {
    if (node.kind !== 'map')
      return { problem: { reason: 'unread-value', setting, line: lineOf(text, node.span.start) } };
    const next: Node | undefined = node.pairs.findLast((pair) => pair.key === key)?.value;
    if (!next) return { ...insertPair(text, node, rest.slice(depth), value, escape), kind: 'added' };
    node = next;
  }
  if (typeof value === 'object' && isPlaceholder(value)) return { text, kind: 'kept', at: node.span.start };
  if (sameValue(node, value)) return { text, kind: 'same', at: node.span.start };
  const column = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', node.span.start) + 1))![0];
  const { start, end } = wholeSpan(text, node);
  return {
    text: replaceAt(text, start, end, escape(rubyLiteral(value, column))),
    kind: node.kind === 'unread' ? 'replaced-expression' : 'set',
    at: start,
  };
}

/** A here-document ends below its line: what replaces it takes the body away too. */
function wholeSpan(text: string, node: Node): { start: number; end: number } {
  const opening = /^<<[~-]?["']?([A-Za-z_]\w*)/.exec(text.slice(node.span.start, node.span.end));
  if (!opening) return node.span;
  const lineEnd = endOfLine(text, node.span.end);
  const body = new RegExp(`\\n[ \\t]*${opening[1]!}[ \\t\\r]*(?=\\n|$)`).exec(text.slice(lineEnd));
  return { start: node.span.start, end: body ? lineEnd + body.index + body[0].length : node.span.end };
}

/** Takes other storage drivers out: the registry accepts exactly one. @param drivers the names of all drivers */
export function removeOtherDrivers(
  text: string,
  driver: string,
  drivers: readonly string[],
): { text: string; at?: number } {
  const storage = findNode(readRuby(text), ['registry', 'storage']);
  if (storage?.kind !== 'map') return { text };
  const other = storage.pairs.find(({ key }) => key !== driver && drivers.includes(key));
  return other ? { text: removePair(text, storage, other), at: other.span.start } : { text };
}
