/** Whether what stands in a file is the value that a change wants. */
import { isPlaceholder, type Value } from '../change.ts';
import type { Node } from '../read/nodes.ts';

export function sameValue(node: Node, value: Value): boolean {
  if (node.kind === 'list')
    return (
      Array.isArray(value) &&
      value.length === node.items.length &&
      node.items.every((item, index) => sameValue(item, (value as readonly Value[])[index]!))
    );
  if (node.kind === 'map') {
    if (typeof value !== 'object' || Array.isArray(value) || isPlaceholder(value)) return false;
    const entries = Object.entries(value as Readonly<Record<string, Value>>);
    return (
      entries.length === node.pairs.length &&
      entries.every(([key, one]) => node.pairs.some((pair) => pair.key === key && sameValue(pair.value, one)))
    );
  }
  if (node.kind === 'text' || node.kind === 'number' || node.kind === 'boolean') return node.value === value;
  return false;
}
