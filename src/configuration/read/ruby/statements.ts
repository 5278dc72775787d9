/**
 * gitlab.rb as data: the assignments and calls that people write (`registry['a'] = …`, `registry_external_url '…'`), in order.
 * Everything else, and all that stands under a condition, is kept as unread with its reason.
 */
import { type Node, type Span, type UnreadPart, type UnreadReason } from '../nodes.ts';
import { RubyScanner, unquote } from './scanner.ts';
import { parseValue, skipExpression } from './values.ts';

export interface RubyAssignment {
  /** One key: a call such as `registry_external_url '…'`. */
  keys: readonly string[];
  value: Node;
  span: Span;
}

export interface RubyFile {
  assignments: readonly RubyAssignment[];
  unread: readonly UnreadPart[];
}

const name = /[a-z_]\w*/y;
const opens = /(?:if|unless|while|until|case|def|begin|class|module|for)\b/y;
const condition = /(?:if|unless|while|until|rescue|and|or)\b/y;

export function readRuby(text: string): RubyFile {
  const scanner = new RubyScanner(text);
  const assignments: RubyAssignment[] = [];
  const unread: UnreadPart[] = [];
  scanner.skipBlockComment();
  for (;;) {
    scanner.skipLines();
    while (scanner.take(';')) scanner.skipLines();
    if (scanner.done || scanner.text.startsWith('__END__\n', scanner.at)) break;
    const start = scanner.at;
    const found = scanner.match(opens) ? skipBlock(scanner, 'condition') : parseStatement(scanner);
    if (typeof found === 'object') assignments.push({ ...found, span: { start, end: scanner.at } });
    else unread.push({ reason: found, span: { start, end: scanner.at } });
    if (scanner.at === start) scanner.at++;
  }
  return { assignments, unread };
}

function parseStatement(scanner: RubyScanner): Omit<RubyAssignment, 'span'> | UnreadReason {
  const start = scanner.at;
  const root = scanner.match(name)?.[0];
  if (!root) return skipStatement(scanner, 'not-a-setting');
  scanner.at += root.length;
  const keys = [root, ...parseIndexes(scanner)];
  scanner.skipBlanks();
  const isAssignment = keys.length > 1 && scanner.peek() === '=' && !['==', '=>', '=~'].includes(scanner.peek(2));
  if (isAssignment) scanner.at++;
  else if (keys.length > 1 || !startsArgument(scanner, start + root.length)) {
    scanner.at = start;
    return skipStatement(scanner, 'not-a-setting');
  }
  const inBrackets = !isAssignment && scanner.take('(');
  scanner.skipLines();
  const value = parseValue(scanner);
  if (inBrackets) {
    scanner.skipLines();
    if (!scanner.take(')')) return skipStatement(scanner, 'expression');
  }
  const end = scanner.at;
  scanner.skipBlanks();
  if (scanner.match(condition)) return skipStatement(scanner, 'condition');
  if (!scanner.done && !['\n', ';', '#'].includes(scanner.peek())) return skipStatement(scanner, 'expression');
  scanner.at = end;
  return { keys, value };
}

/** `['a']["b"][:c]` */
function parseIndexes(scanner: RubyScanner): string[] {
  const keys: string[] = [];
  while (scanner.peek() === '[') {
    const before = scanner.at++;
    const quote = scanner.peek();
    const symbol = scanner.take(':') ? scanner.match(name)?.[0] : undefined;
    const quoted = quote === '"' || quote === "'" ? scanner.takeQuoted() : undefined;
    if (symbol) scanner.at += symbol.length;
    const key = symbol ?? (quoted && !quoted.interpolated ? unquote(quoted.raw, quote) : undefined);
    if (key === undefined || !scanner.take(']')) {
      scanner.at = before;
      return keys;
    }
    keys.push(key);
  }
  return keys;
}

/** A call with one value: `name 'x'`, `name('x')`. */
const startsArgument = (scanner: RubyScanner, afterName: number): boolean =>
  (scanner.at > afterName && /["'\d:[{<%tfnE-]/.test(scanner.peek()) && scanner.peek(2) !== '- ') ||
  scanner.peek() === '(';

function skipStatement<R extends UnreadReason>(scanner: RubyScanner, reason: R): R {
  let hasBlock = false;
  while (!scanner.done && scanner.peek() !== '\n' && scanner.peek() !== ';') {
    const before = scanner.at;
    skipExpression(scanner);
    hasBlock ||= /\bdo(?:[ \t]*\|[^|\n]{0,80}\|)?[ \t\r]*$/.test(scanner.text.slice(before, scanner.at));
    if (scanner.at === before) scanner.at++;
  }
  if (hasBlock) skipBlock(scanner, reason, 1);
  return reason;
}

/** To the `end` that belongs to what was opened here. */
function skipBlock<R extends UnreadReason>(scanner: RubyScanner, reason: R, depth = 0): R {
  let open = depth;
  while (!scanner.done) {
    scanner.skipLines();
    const before = scanner.at;
    if (scanner.match(opens)) open++;
    const ends = /end\b/y;
    if (scanner.match(ends)) open--;
    const lineStart = scanner.at;
    while (!scanner.done && scanner.peek() !== '\n') {
      const from = scanner.at;
      skipExpression(scanner);
      if (scanner.at === from) scanner.at++;
    }
    if (/\bdo(?:[ \t]*\|[^|\n]{0,80}\|)?[ \t\r]*$/.test(scanner.text.slice(lineStart, scanner.at))) open++;
    if (open <= 0) return reason;
    if (scanner.at === before) scanner.at++;
  }
  return reason;
}
