/**
 * One line of a metrics page: `name{label="value",…} value [timestamp] [# {…} exemplar]`. Read character by character, so the
 * time is linear in the length of the line whatever stands in it.
 */
import type { Exemplar, Labels, LineReason, Sample } from './exposition.ts';

/** What went wrong, thrown inside this module only. */
class Bad extends Error {
  readonly reason: LineReason;
  constructor(reason: LineReason) {
    super(reason);
    this.reason = reason;
  }
}

export type ParsedSample = { ok: true; sample: Sample } | { ok: false; reason: LineReason };

export function parseSample(text: string, line: number): ParsedSample {
  try {
    return { ok: true, sample: new Reader(text).readSample(line) };
  } catch (error) {
    if (error instanceof Bad) return { ok: false, reason: error.reason };
    throw error;
  }
}

const number = /^[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,9})?$/;
const named: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, infinity: Infinity };

/** `1.5e+06`, `+Inf`, `NaN`; `undefined` where it is no number. */
export function parseValue(text: string): number | undefined {
  if (number.test(text)) return Number(text);
  const sign = text.startsWith('-') ? -1 : 1;
  const word = named[text.replace(/^[+-]/, '').toLowerCase()];
  return word === undefined ? undefined : sign * word;
}

class Reader {
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  readSample(line: number): Sample {
    this.skipSpace();
    const name = this.readName(true);
    // A colon is legal in a name; at its end it is the header of an answer (`Age: 12`).
    if (name === '' || name.endsWith(':')) throw new Bad('bad-name');
    this.skipSpace();
    const labels = this.text[this.at] === '{' ? this.readLabels() : noLabels();
    const value = this.readNumber('no-value', 'bad-value');
    const timestamp = this.readTimestamp();
    const exemplar = this.readExemplar();
    return {
      name,
      labels,
      value,
      line,
      ...(timestamp === undefined ? {} : { timestamp }),
      ...(exemplar ? { exemplar } : {}),
    };
  }

  /** `{a="b", c="d",}` with the reader on `{`. */
  private readLabels(): Labels {
    const labels = noLabels();
    this.at++;
    for (;;) {
      this.skipSpace();
      if (this.text[this.at] === '}') break;
      const name = this.readName(false);
      if (name === '') throw new Bad(this.at >= this.text.length ? 'unclosed-labels' : 'bad-label');
      this.skipSpace();
      if (this.text[this.at++] !== '=') throw new Bad('bad-label');
      this.skipSpace();
      if (name in labels) throw new Bad('repeated-label');
      labels[name] = this.readQuoted();
      this.skipSpace();
      if (this.text[this.at] === ',') this.at++;
      else if (this.text[this.at] !== '}') throw new Bad('unclosed-labels');
    }
    this.at++;
    return labels;
  }

  private readQuoted(): string {
    if (this.text[this.at++] !== '"') throw new Bad('bad-label');
    // Pieces between escapes: adding to a string at each of very many would be slow.
    const pieces: string[] = [];
    let from = this.at;
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at];
      if (char === '"') return pieces.join('') + this.text.slice(from, this.at++);
      if (char !== '\\') continue;
      const escaped = unescaped[this.text[this.at + 1] ?? ''];
      // Any other backslash stands for itself.
      if (escaped === undefined) continue;
      pieces.push(this.text.slice(from, this.at), escaped);
      this.at++;
      from = this.at + 1;
    }
    throw new Bad('unclosed-labels');
  }

  private readTimestamp(): number | undefined {
    this.skipSpace();
    const end = this.at >= this.text.length || this.text[this.at] === '#';
    return end ? undefined : this.readNumber('bad-timestamp', 'bad-timestamp');
  }

  /** ` # {trace_id="…"} 0.67 1520879607.789` */
  private readExemplar(): Exemplar | undefined {
    this.skipSpace();
    if (this.at >= this.text.length) return undefined;
    if (this.text[this.at++] !== '#') throw new Bad('bad-timestamp');
    this.skipSpace();
    if (this.text[this.at] !== '{') throw new Bad('bad-exemplar');
    const labels = this.readLabels();
    const value = this.readNumber('bad-exemplar', 'bad-exemplar');
    this.skipSpace();
    if (this.at >= this.text.length) return { labels, value };
    const timestamp = this.readNumber('bad-exemplar', 'bad-exemplar');
    this.skipSpace();
    if (this.at < this.text.length) throw new Bad('bad-exemplar');
    return { labels, value, timestamp };
  }

  private readNumber(missing: LineReason, bad: LineReason): number {
    this.skipSpace();
    const from = this.at;
    while (this.at < this.text.length && !isSpace(this.text.charCodeAt(this.at))) this.at++;
    if (from === this.at) throw new Bad(missing);
    const value = parseValue(this.text.slice(from, this.at));
    if (value === undefined) throw new Bad(bad);
    return value;
  }

  /** @param metric a metric's name may hold colons */
  private readName(metric: boolean): string {
    const from = this.at;
    while (this.at < this.text.length && isNameChar(this.text.charCodeAt(this.at), this.at > from, metric)) this.at++;
    return this.text.slice(from, this.at);
  }

  private skipSpace(): void {
    while (this.at < this.text.length && isSpace(this.text.charCodeAt(this.at))) this.at++;
  }
}

const unescaped: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', '"': '"' };
const noLabels = (): Record<string, string> => Object.create(null) as Record<string, string>;
const isSpace = (code: number): boolean => code === 32 || code === 9;

const isNameChar = (code: number, inside: boolean, metric: boolean): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (metric && code === 58) ||
  (inside && code >= 48 && code <= 57);
