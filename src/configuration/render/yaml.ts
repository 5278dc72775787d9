/** Values and maps of YAML, in block style. */
import { quoteYaml } from '../../snippets/languages/yaml.ts';
import { isPlaceholder, type Value } from '../change.ts';
import { isTree, type Tree } from '../tree.ts';

/** Keys that need no quotes in any YAML version; all others get them (`on`, `y`, numbers, dots…). */
const plainKey = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[A-Za-z][\w-]*$/i;
export const yamlKey = (key: string): string => (plainKey.test(key) ? key : quoteYaml(key));

/** A map's lines, each indented by `indent`. */
export const yamlMap = (tree: Tree, indent = ''): string =>
  [...tree].map(([key, value]) => yamlPair(key, value, indent)).join('\n');

export function yamlPair(key: string, value: Tree | Value, indent: string): string {
  const name = `${indent}${yamlKey(key)}:`;
  if (isTree(value)) return value.size ? `${name}\n${yamlMap(value, `${indent}  `)}` : `${name} {}`;
  if (Array.isArray(value)) return yamlList(name, value as readonly Value[], `${indent}  `);
  if (typeof value === 'object' && !isPlaceholder(value as Value))
    return yamlPair(key, toTree(value as Readonly<Record<string, Value>>), indent);
  return `${name} ${yamlScalar(value as Value)}`;
}

function yamlList(name: string, items: readonly Value[], indent: string): string {
  if (items.length === 0) return `${name} []`;
  return `${name}\n${items.map((item) => `${indent}- ${yamlItem(item, `${indent}  `)}`).join('\n')}`;
}

const yamlItem = (item: Value, indent: string): string => {
  if (typeof item !== 'object' || isPlaceholder(item)) return yamlScalar(item);
  if (Array.isArray(item)) return `[${item.map((one) => yamlScalar(one as Value)).join(', ')}]`;
  return yamlMap(toTree(item as Readonly<Record<string, Value>>), indent).trimStart() || '{}';
};

export const yamlScalar = (value: Value): string => {
  if (typeof value === 'string') return quoteYaml(value);
  if (typeof value === 'object') return quoteYaml((value as { word: string }).word);
  return String(value);
};

const toTree = (values: Readonly<Record<string, Value>>): Tree => new Map(Object.entries(values));
