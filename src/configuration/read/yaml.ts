/** YAML as the `yaml` library reads it, turned into nodes with their places. */
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Pair as YamlPair } from 'yaml';
import { lineOf, type Node, type Pair, type Span, type UnreadPart } from './nodes.ts';

export type YamlFile =
  { ok: true; root: Node | undefined; unread: readonly UnreadPart[] } | { ok: false; line: number; message: string };

export function readYaml(text: string): YamlFile {
  const document: Document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  const error = document.errors[0];
  if (error) return { ok: false, line: lineOf(text, error.pos[0]), message: error.message.split('\n')[0]! };
  const unread: UnreadPart[] = [];
  const root = document.contents === null ? undefined : toNode(document.contents, unread);
  return { ok: true, root, unread };
}

function toNode(node: unknown, unread: UnreadPart[]): Node {
  if (isMap(node)) {
    const pairs = node.items.flatMap((item) => toPair(item as YamlPair, unread));
    return { kind: 'map', pairs, span: spanOf(node.range) };
  }
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => toNode(item, unread)), span: spanOf(node.range) };
  if (isScalar(node)) return toScalar(node.value, spanOf(node.range), node.source);
  const span = spanOf((node as { range?: [number, number, number] | null }).range);
  if (isAlias(node)) unread.push({ reason: 'alias', span });
  return { kind: 'unread', span };
}

function toPair(item: YamlPair, unread: UnreadPart[]): Pair[] {
  if (!isPair(item) || !isScalar(item.key)) return [];
  const keySpan = spanOf(item.key.range);
  const key = String(item.key.value);
  const value: Node =
    item.value === null
      ? { kind: 'nothing', span: { start: keySpan.end, end: keySpan.end } }
      : toNode(item.value, unread);
  if (key === '<<') unread.push({ reason: 'alias', span: { start: keySpan.start, end: value.span.end } });
  return [{ key, value, span: { start: keySpan.start, end: Math.max(value.span.end, keySpan.end) } }];
}

function toScalar(value: unknown, span: Span, source: string | undefined): Node {
  if (typeof value === 'string') return { kind: 'text', value, span };
  if (typeof value === 'boolean') return { kind: 'boolean', value, span };
  if (typeof value === 'number') return { kind: 'number', value, span };
  return value === null || value === undefined
    ? { kind: 'nothing', span }
    : { kind: 'text', value: source ?? '', span };
}

const spanOf = (range: readonly [number, number, number] | null | undefined): Span =>
  range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };

/** The node below these keys; the last of two equal keys holds. */
export function findInYaml(root: Node | undefined, keys: readonly string[]): Node | undefined {
  let node = root;
  for (const key of keys) {
    if (node?.kind !== 'map') return undefined;
    node = node.pairs.findLast((pair) => pair.key === key)?.value;
  }
  return node;
}
