/** Values and statements of gitlab.rb. */
import { quoteRuby } from '../../snippets/languages/ruby.ts';
import { isPlaceholder, type Value } from '../change.ts';
import { isTree, type Tree } from '../tree.ts';

/** A literal, whose further lines are indented by `indent`. */
export function rubyLiteral(value: Tree | Value, indent = ''): string {
  if (isTree(value)) return rubyHash([...value], indent);
  if (typeof value === 'string') return quoteRuby(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return rubyArray(value as readonly Value[], indent);
  if (isPlaceholder(value)) return quoteRuby(value.word);
  return rubyHash(Object.entries(value as Readonly<Record<string, Value>>), indent);
}

function rubyHash(pairs: readonly (readonly [string, Tree | Value])[], indent: string): string {
  if (pairs.length === 0) return '{}';
  const [only] = pairs;
  if (pairs.length === 1 && !isTree(only![1]) && typeof only![1] !== 'object')
    return `{ ${quoteRuby(only![0])} => ${rubyLiteral(only![1])} }`;
  const inner = `${indent}  `;
  const lines = pairs.map(([key, value]) => `${inner}${quoteRuby(key)} => ${rubyLiteral(value, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function rubyArray(items: readonly Value[], indent: string): string {
  const plain = items.every((item) => typeof item !== 'object' || isPlaceholder(item));
  if (plain) return `[${items.map((item) => rubyLiteral(item)).join(', ')}]`;
  const inner = `${indent}  `;
  return `[\n${items.map((item) => `${inner}${rubyLiteral(item, inner)}`).join(',\n')}\n${indent}]`;
}

/** `registry['nginx']['listen_port']`, or the bare name of a call such as `registry_external_url`. */
export const rubyTarget = (keys: readonly string[]): string =>
  keys[0]! +
  keys
    .slice(1)
    .map((key) => `[${quoteRuby(key)}]`)
    .join('');

export const rubyStatement = (keys: readonly string[], value: Tree | Value): string =>
  keys.length === 1 ? `${keys[0]} ${rubyLiteral(value)}` : `${rubyTarget(keys)} = ${rubyLiteral(value)}`;
