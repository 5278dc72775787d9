/** Pairs put into and taken out of a hash literal, in the way the hash is written. */
import type { Value } from '../change.ts';
import type { Keys } from '../define.ts';
import type { Node, Pair } from '../read/nodes.ts';
import { rubyLiteral } from '../render/ruby.ts';
import { quoteRuby } from '../../snippets/languages/ruby.ts';
import { putInTree, type Tree } from '../tree.ts';
import { endOfLine, indentAt, replaceAt, startOfLine } from './result.ts';

type Hash = Extract<Node, { kind: 'map' }>;

/** @returns the text, and where the pair was put */
export function insertPair(
  text: string,
  hash: Hash,
  keys: Keys,
  value: Value,
  escape: (text: string) => string,
): { text: string; at: number } {
  const last = hash.pairs.at(-1);
  const { start, end } = hash.span;
  if (!last) {
    const by = escape(`{ ${pairText(keys, value, '')} }`);
    return { text: replaceAt(text, start, end, by), at: start };
  }
  const first = hash.pairs[0]!;
  const isOneLine = !text.slice(start, first.span.start).includes('\n');
  if (isOneLine)
    return {
      text: replaceAt(text, last.span.end, last.span.end, escape(`, ${oneLine(keys, value)}`)),
      at: last.span.end,
    };
  const indent = indentAt(text, first.span.start);
  const pair = escape(pairText(keys, value, indent));
  // A here-document's body follows its line: nothing can be put between them.
  if (/^<<[~-]?["']?[A-Za-z_]/.test(text.slice(last.value.span.start, last.value.span.end)))
    return { text: replaceAt(text, first.span.start, first.span.start, `${pair},\n${indent}`), at: first.span.start };
  const trailing = /^[ \t]*,/.exec(text.slice(last.span.end, end));
  const lineEnd = Math.min(endOfLine(text, last.span.end), closingLine(text, last.span.end, end));
  const withPair = replaceAt(text, lineEnd, lineEnd, `\n${indent}${pair}${trailing ? ',' : ''}`);
  return { text: trailing ? withPair : replaceAt(withPair, last.span.end, last.span.end, ','), at: lineEnd + 1 };
}

/** Where the line of the last pair ends for us: before the closing brace if that stands on the same line. */
function closingLine(text: string, from: number, hashEnd: number): number {
  const end = endOfLine(text, from);
  return hashEnd - 1 < end ? from : end;
}

const nested = (keys: Keys, value: Value): Tree | Value => {
  if (keys.length === 1) return value;
  const tree: Tree = new Map();
  putInTree(tree, keys.slice(1), value);
  return tree;
};

const pairText = (keys: Keys, value: Value, indent: string): string =>
  `${quoteRuby(keys[0]!)} => ${rubyLiteral(nested(keys, value), indent)}`;

const oneLine = (keys: Keys, value: Value): string => pairText(keys, value, '').replace(/\n\s*/g, ' ');

/** The pair with its comma, and its line where nothing else stands on it. */
export function removePair(text: string, hash: Hash, pair: Pair): string {
  const index = hash.pairs.indexOf(pair);
  const next = hash.pairs[index + 1];
  const previous = hash.pairs[index - 1];
  const comma = /^[ \t\r]*,/.exec(text.slice(pair.span.end, hash.span.end))?.[0].length ?? 0;
  if (!next && previous && comma === 0) {
    // The last pair: the comma before it goes, and what stands between stays only if it is a comment.
    const from = previous.span.end;
    const between = text.slice(from, pair.span.start);
    const kept = /#/.test(between) ? between.replace(',', '').trimEnd() : '';
    return replaceAt(text, from, pair.span.end, kept);
  }
  const end = pair.span.end + comma;
  const [lineStart, lineEnd] = [startOfLine(text, pair.span.start), endOfLine(text, end)];
  const isAlone = text.slice(lineStart, pair.span.start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  if (isAlone) return replaceAt(text, lineStart, Math.min(lineEnd + 1, text.length), '');
  const blanks = /^[ \t]*/.exec(text.slice(end))![0].length;
  return replaceAt(text, pair.span.start, end + blanks, '');
}
