/**
 * Values of gitlab.rb that can be read without running Ruby: texts, numbers, true, false, nil, symbols, hashes, arrays,
 * here-documents. Anything else is there and unread: an expression is never guessed.
 */
import type { Node, Pair, Span } from '../nodes.ts';
import { unquote, type RubyScanner } from './scanner.ts';

const word = /[A-Za-z_]\w*[?!]?/y;
const number = /-?\d[\d_]*(?:\.\d[\d_]*)?/y;
const heredoc = /<<([~-]?)(["']?)([A-Za-z_]\w*)\2/y;
const wordList = /%w([[({<])([^\])}>]{0,4000})[\])}>]/y;
/** What may follow a whole value. */
const afterValue = /[ \t\r]*(?:[,;\n\])}#]|=>|$|(?:if|unless|while|until|do)\b)/y;

/** The value that starts here. Ends after it, or after the whole expression that begins with it. */
export function parseValue(scanner: RubyScanner, depth = 0): Node {
  const start = scanner.at;
  const node = depth < 40 ? parseLiteral(scanner, depth) : undefined;
  if (node && !continues(scanner)) return node;
  scanner.at = Math.max(scanner.at, start);
  skipExpression(scanner);
  return { kind: 'unread', span: { start, end: scanner.at } };
}

const continues = (scanner: RubyScanner): boolean =>
  scanner.match(afterValue) === undefined ||
  /^[ \t\r]*(?:#[^\n]*)?\n[ \t]*\./.test(scanner.text.slice(scanner.at, scanner.at + 300));

function parseLiteral(scanner: RubyScanner, depth: number): Node | undefined {
  const start = scanner.at;
  const span = (): Span => ({ start, end: scanner.at });
  const char = scanner.peek();
  if (char === '"' || char === "'") return parseText(scanner, start);
  if (char === '{') return parseHash(scanner, depth);
  if (char === '[') return parseArray(scanner, depth);
  if (char === '<') return parseHeredoc(scanner);
  if (char === '%') return parseWords(scanner);
  const digits = scanner.match(number)?.[0];
  if (digits) {
    scanner.at += digits.length;
    return { kind: 'number', value: Number(digits.replaceAll('_', '')), span: span() };
  }
  const symbol = char === ':';
  if (symbol) scanner.at++;
  const name = scanner.match(word)?.[0];
  if (!name) return undefined;
  scanner.at += name.length;
  if (symbol) return { kind: 'text', value: name, span: span() };
  if (name === 'true' || name === 'false') return { kind: 'boolean', value: name === 'true', span: span() };
  return name === 'nil' ? { kind: 'nothing', span: span() } : undefined;
}

function parseText(scanner: RubyScanner, start: number): Node | undefined {
  const quote = scanner.peek();
  const quoted = scanner.takeQuoted();
  if (!quoted) return undefined;
  const span = { start, end: scanner.at };
  return quoted.interpolated ? { kind: 'unread', span } : { kind: 'text', value: unquote(quoted.raw, quote), span };
}

function parseHash(scanner: RubyScanner, depth: number): Node | undefined {
  const start = scanner.at++;
  const pairs: Pair[] = [];
  for (;;) {
    scanner.skipLines();
    if (scanner.take('}')) return { kind: 'map', pairs, span: { start, end: scanner.at } };
    const from = scanner.at;
    const key = parseKey(scanner);
    if (key === undefined) return undefined;
    scanner.skipLines();
    const value = parseValue(scanner, depth + 1);
    pairs.push({ key, value, span: { start: from, end: value.span.end } });
    scanner.skipLines();
    if (!scanner.take(',') && scanner.peek() !== '}') return undefined;
  }
}

/** `'a' =>`, `:a =>`, `a:`, `"a":` */
function parseKey(scanner: RubyScanner): string | undefined {
  const char = scanner.peek();
  let key: string | undefined;
  if (char === '"' || char === "'") {
    const quoted = scanner.takeQuoted();
    key = quoted && !quoted.interpolated ? unquote(quoted.raw, char) : undefined;
  } else {
    const symbol = scanner.take(':');
    key = scanner.match(word)?.[0];
    scanner.at += key?.length ?? 0;
    if (!symbol && !scanner.text.startsWith(':', scanner.at)) return undefined;
  }
  if (key === undefined) return undefined;
  if (scanner.peek() === ':' && scanner.peek(2) !== '::') {
    scanner.at++;
    return key;
  }
  scanner.skipLines();
  return scanner.take('=>') ? key : undefined;
}

function parseArray(scanner: RubyScanner, depth: number): Node | undefined {
  const start = scanner.at++;
  const items: Node[] = [];
  for (;;) {
    scanner.skipLines();
    if (scanner.take(']')) return { kind: 'list', items, span: { start, end: scanner.at } };
    items.push(parseValue(scanner, depth + 1));
    scanner.skipLines();
    if (!scanner.take(',') && scanner.peek() !== ']') return undefined;
  }
}

function parseWords(scanner: RubyScanner): Node | undefined {
  const found = scanner.match(wordList);
  if (!found) return undefined;
  const start = scanner.at;
  scanner.at += found[0].length;
  const span = { start, end: scanner.at };
  const items = found[2]!.split(/\s+/).filter(Boolean);
  return { kind: 'list', items: items.map((value): Node => ({ kind: 'text', value, span })), span };
}

function parseHeredoc(scanner: RubyScanner): Node | undefined {
  const found = scanner.match(heredoc);
  if (!found) return undefined;
  const start = scanner.at;
  scanner.at += found[0].length;
  const [, mark, quote, id] = found;
  const node = { kind: 'text' as const, value: '', span: { start, end: scanner.at } };
  scanner.openHeredoc(id!, mark !== '', (body) => {
    const text = scanner.text.slice(body.start, body.end);
    node.value = mark === '~' ? dedent(text) : text;
    if (quote !== "'" && /(?<!\\)#[{$@]/.test(text)) Object.assign(node, { kind: 'unread' });
  });
  return node;
}

function dedent(text: string): string {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0].length);
  const common = indents.length ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(common)).join('\n');
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** To the end of an expression: a comma, a closing bracket or the end of a line that does not stand inside brackets. */
export function skipExpression(scanner: RubyScanner): void {
  const open: string[] = [];
  while (!scanner.done) {
    const char = scanner.peek();
    if (
      open.length === 0 &&
      (char === ',' || char === ';' || char === '\n' || char === '}' || char === ']' || char === ')')
    )
      return;
    if (char === '"' || char === "'" || char === '`') {
      if (!scanner.takeQuoted()) scanner.at = scanner.text.length;
      continue;
    }
    if (char === '<' && parseHeredoc(scanner)) continue;
    if (char === '#') scanner.skipComment();
    else if (char === '\n') scanner.endLine();
    else {
      if (closing[char]) open.push(closing[char]);
      else if (char === open.at(-1)) open.pop();
      scanner.at++;
    }
  }
}
