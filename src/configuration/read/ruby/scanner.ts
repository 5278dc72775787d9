/** A place in a text of Ruby, and the small moves over it: blanks, comments, quotes, here-documents. */
import type { Span } from '../nodes.ts';

export class RubyScanner {
  at = 0;
  /** Here-documents that were opened on this line: their bodies begin on the next. */
  private pending: { id: string; indented: boolean; resolve: (body: Span) => void }[] = [];

  constructor(readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  peek(length = 1): string {
    return this.text.slice(this.at, this.at + length);
  }

  /** Moves past `words` if they stand here. */
  take(words: string): boolean {
    if (!this.text.startsWith(words, this.at)) return false;
    this.at += words.length;
    return true;
  }

  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text) ?? undefined;
  }

  /** Blanks on this line, and lines that a backslash continues. */
  skipBlanks(): void {
    for (;;) {
      const char = this.peek();
      if (char === ' ' || char === '\t' || char === '\r') this.at++;
      else if (this.text.startsWith('\\\n', this.at)) this.at += 2;
      else return;
    }
  }

  /** Blanks, comments and ends of lines. */
  skipLines(): void {
    for (;;) {
      this.skipBlanks();
      if (this.peek() === '#') this.skipComment();
      if (this.peek() !== '\n') return;
      this.endLine();
      this.skipBlockComment();
    }
  }

  skipComment(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end === -1 ? this.text.length : end;
  }

  /** Past the end of the line and past the here-documents that it opened. */
  endLine(): void {
    this.at++;
    for (const { id, indented, resolve } of this.pending.splice(0)) {
      const start = this.at;
      let end = this.text.length;
      while (this.at < this.text.length) {
        const next = this.text.indexOf('\n', this.at);
        const line = this.text.slice(this.at, next === -1 ? undefined : next);
        const from = this.at;
        this.at = next === -1 ? this.text.length : next + 1;
        if ((indented ? line.trim() : line.trimEnd()) === id) {
          end = from;
          break;
        }
      }
      resolve({ start, end });
    }
  }

  /** `=begin` … `=end`, each at the start of a line. */
  skipBlockComment(): void {
    if (!this.text.startsWith('=begin', this.at)) return;
    const end = this.text.indexOf('\n=end', this.at);
    this.at = end === -1 ? this.text.length : end + 1;
    this.skipComment();
  }

  openHeredoc(id: string, indented: boolean, resolve: (body: Span) => void): void {
    this.pending.push({ id, indented, resolve });
  }

  /** A quoted text that starts here: its inside, and whether it holds `#{`. `undefined` where it never ends. */
  takeQuoted(): { raw: string; interpolated: boolean } | undefined {
    const quote = this.peek();
    const start = this.at + 1;
    for (let at = start; at < this.text.length; at++) {
      const char = this.text[at];
      if (char === '\\') at++;
      else if (char === quote) {
        const raw = this.text.slice(start, at);
        this.at = at + 1;
        return { raw, interpolated: quote === '"' && /(?<!\\)#[{$@]/.test(raw) };
      }
    }
    return undefined;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', s: ' ', '0': '\0', e: '\u001b' };

/** What Ruby reads out of the inside of a quoted text. */
export const unquote = (raw: string, quote: string): string =>
  quote === "'"
    ? raw.replace(/\\([\\'])/g, '$1')
    : raw.replace(
        /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|\n|([\s\S]))/g,
        (_, unicode?: string, hex?: string, char?: string) => {
          const code = unicode ?? hex;
          if (code) return String.fromCharCode(Number.parseInt(code, 16));
          return char === undefined ? '' : (escapes[char] ?? char);
        },
      );
