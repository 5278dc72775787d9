/** One setting put into a YAML file: the smallest edit, comments, order and style of the file kept. */
import type { SettingId } from '../../../content/settings.ts';
import { isPlaceholder, type Value } from '../change.ts';
import type { Keys } from '../define.ts';
import { lineOf, type Node, type Pair } from '../read/nodes.ts';
import { readYaml } from '../read/yaml.ts';
import { yamlKey, yamlMap, yamlPair, yamlScalar } from '../render/yaml.ts';
import { putInTree, type Tree } from '../tree.ts';
import { endOfLine, replaceAt, startOfLine, type SetResult } from './result.ts';
import { sameValue } from './same-value.ts';

type YamlMap = Extract<Node, { kind: 'map' }>;

export function setInYaml(text: string, keys: Keys, value: Value, setting: SettingId): SetResult {
  const file = readYaml(text);
  if (!file.ok) return { problem: { reason: 'broken', line: file.line, message: file.message } };
  let node = file.root;
  let pair: Pair | undefined;
  for (const [depth, key] of keys.entries()) {
    if (node === undefined || node.kind === 'nothing') return addBelow(text, pair, keys.slice(depth), value);
    if (node.kind === 'unread') return { problem: { reason: 'alias', setting, line: lineOf(text, node.span.start) } };
    if (node.kind !== 'map')
      return { problem: { reason: 'unread-value', setting, line: lineOf(text, node.span.start) } };
    const merged = node.pairs.find((one) => one.key === '<<');
    pair = node.pairs.findLast((one) => one.key === key);
    // What a merge key brings stands elsewhere; beside it a key of its own is fine, below it is not.
    if (!pair && merged && depth < keys.length - 1)
      return { problem: { reason: 'alias', setting, line: lineOf(text, merged.span.start) } };
    if (!pair) return addToMap(text, node, keys.slice(depth), value);
    node = pair.value;
  }
  return replaceValue(text, pair!, value);
}

function replaceValue(text: string, pair: Pair, value: Value): SetResult {
  const { value: node } = pair;
  if (typeof value === 'object' && isPlaceholder(value) && node.kind !== 'nothing')
    return { text, kind: 'kept', at: node.span.start };
  if (sameValue(node, value)) return { text, kind: 'same', at: node.span.start };
  const kind = node.kind === 'unread' ? 'replaced-expression' : 'set';
  const isPlain = typeof value !== 'object' || isPlaceholder(value);
  if (isPlain && node.kind !== 'map' && node.kind !== 'list') {
    const isEmpty = node.span.start === node.span.end;
    const at = isEmpty ? text.indexOf(':', pair.span.start) + 1 : node.span.start;
    return {
      text: replaceAt(text, at, isEmpty ? at : node.span.end, (isEmpty ? ' ' : '') + yamlScalar(value)),
      kind,
      at,
    };
  }
  const indent = ' '.repeat(pair.span.start - startOfLine(text, pair.span.start));
  const end = trimmedEnd(text, pair.span.start, pair.span.end);
  const by = yamlPair(pair.key, value, indent).trimStart();
  return { text: replaceAt(text, pair.span.start, end, by), kind, at: pair.span.start };
}

/** Below a key that has nothing yet, or into an empty file. */
function addBelow(text: string, parent: Pair | undefined, keys: Keys, value: Value): SetResult {
  const tree: Tree = new Map();
  putInTree(tree, keys, value);
  if (!parent) {
    const end = text.trimEnd().length;
    const start = end === 0 ? '' : '\n';
    return { text: `${text.slice(0, end)}${start}${yamlMap(tree)}\n`, kind: 'added', at: end + start.length };
  }
  const indent = ' '.repeat(parent.span.start - startOfLine(text, parent.span.start) + 2);
  const { start, end } = parent.value.span;
  // `key: ~` and `key: null` give way; `key:` alone has nothing to take away.
  const cleared = start < end ? text.slice(0, start).trimEnd() + text.slice(end) : text;
  const at = endOfLine(cleared, parent.span.start);
  return { text: replaceAt(cleared, at, at, `\n${yamlMap(tree, indent)}`), kind: 'added', at: at + 1 };
}

function addToMap(text: string, map: YamlMap, keys: Keys, value: Value): SetResult {
  const tree: Tree = new Map();
  putInTree(tree, keys, value);
  const last = map.pairs.at(-1);
  if (text[map.span.start] === '{') {
    const at = last ? last.span.end : map.span.start + 1;
    return { text: replaceAt(text, at, at, `${last ? ', ' : ''}${flowPair(keys, value)}`), kind: 'added', at };
  }
  const first = map.pairs[0]!;
  const indent = ' '.repeat(first.span.start - startOfLine(text, first.span.start));
  const at = endOfLine(text, trimmedEnd(text, last!.span.start, last!.span.end));
  return { text: replaceAt(text, at, at, `\n${yamlMap(tree, indent)}`), kind: 'added', at: at + 1 };
}

/** Inside braces everything is written as JSON, which YAML is a superset of: the Linux package writes its storage block so. */
const flowPair = (keys: Keys, value: Value): string =>
  keys.length === 1
    ? `${yamlKey(keys[0]!)}: ${flowValue(value)}`
    : `${yamlKey(keys[0]!)}: {${flowPair(keys.slice(1), value)}}`;

const flowValue = (value: Value): string =>
  typeof value === 'object' && isPlaceholder(value) ? yamlScalar(value) : JSON.stringify(value);

/** The end of a value without the blank lines that a block takes along. */
const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

/** Takes a key away with everything below it. */
export function removeFromYaml(text: string, keys: Keys): { text: string; at?: number } {
  const file = readYaml(text);
  let node = file.ok ? file.root : undefined;
  for (const key of keys.slice(0, -1))
    node = node?.kind === 'map' ? node.pairs.findLast((pair) => pair.key === key)?.value : undefined;
  if (node?.kind !== 'map') return { text };
  const index = node.pairs.findLastIndex(({ key }) => key === keys.at(-1));
  const pair = node.pairs[index];
  if (!pair) return { text };
  if (text[node.span.start] === '{') {
    const next = node.pairs[index + 1];
    const previous = node.pairs[index - 1];
    const start = next || !previous ? pair.span.start : previous.span.end;
    return { text: replaceAt(text, start, next ? next.span.start : pair.span.end, ''), at: start };
  }
  const start = startOfLine(text, pair.span.start);
  const end = endOfLine(text, trimmedEnd(text, pair.span.start, pair.span.end));
  return { text: replaceAt(text, start, Math.min(end + 1, text.length), ''), at: start };
}
