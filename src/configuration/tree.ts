/** Values below their keys, in the order in which they were set: what both Ruby hashes and YAML maps are written from. */
import type { Value } from './change.ts';
import type { Keys } from './define.ts';

export type Tree = Map<string, Tree | Value>;

export const isTree = (node: Tree | Value): node is Tree => node instanceof Map;

export function putInTree(tree: Tree, keys: Keys, value: Value): void {
  let node = tree;
  for (const key of keys.slice(0, -1)) {
    const next = node.get(key);
    if (next !== undefined && isTree(next)) {
      node = next;
    } else {
      const made: Tree = new Map();
      node.set(key, made);
      node = made;
    }
  }
  node.set(keys.at(-1)!, value);
}
