/** An NGINX file as directives and blocks with their places. Comments and quotes are read; includes are not followed. */
import type { Span } from './nodes.ts';

export interface Directive {
  name: string;
  /** Words as they are written, quotes included. */
  words: readonly string[];
  /** From the name to the semicolon or closing brace, inclusive. */
  span: Span;
  /** From after the name to before the semicolon or opening brace. */
  wordsSpan: Span;
  /** What stands between the braces. */
  block?: { directives: readonly Directive[]; span: Span };
}

export type NginxFile = { ok: true; directives: readonly Directive[] } | { ok: false; at: number };

const token =
  /[ \t\r\n]+|#[^\n]*|[;{}]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|(?:[^\s;{}"'#\\]|\\[\s\S]|(?<=[^\s;{}])#)+|["'\\]/y;

interface Token {
  text: string;
  start: number;
  end: number;
}

export function readNginx(text: string): NginxFile {
  const tokens = tokenise(text);
  let next = 0;
  const parseBlock = (depth: number): Directive[] | number => {
    const directives: Directive[] = [];
    let words: Token[] = [];
    while (next < tokens.length) {
      const one = tokens[next++]!;
      if (one.text === '}') return words.length === 0 && depth > 0 ? directives : one.start;
      if (one.text === ';' && words.length > 0) {
        directives.push(toDirective(words, one));
        words = [];
      } else if (one.text === '{') {
        if (words.length === 0 || depth > 20) return one.start;
        const inner = parseBlock(depth + 1);
        if (typeof inner === 'number') return inner;
        const close = tokens[next - 1]!;
        if (close.text !== '}') return close.start;
        const directive = toDirective(words, one);
        const block = { directives: inner, span: { start: one.end, end: close.start } };
        directives.push({ ...directive, span: { start: directive.span.start, end: close.end }, block });
        words = [];
      } else if (one.text !== ';') words.push(one);
    }
    if (depth > 0 || words.length > 0) return words[0]?.start ?? text.length;
    return directives;
  };
  const directives = parseBlock(0);
  return typeof directives === 'number' ? { ok: false, at: directives } : { ok: true, directives };
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text)?.[0] ?? text[at]!;
    if (!/^[\s#]/.test(found)) tokens.push({ text: found, start: at, end: at + found.length });
    at += found.length;
  }
  return tokens;
}

const toDirective = ([name, ...words]: Token[], end: Token): Directive => ({
  name: name!.text,
  words: words.map(({ text }) => text),
  span: { start: name!.start, end: end.end },
  wordsSpan: { start: name!.end, end: words.at(-1)?.end ?? name!.end },
});
