/** Where a match stands in the input, and what is quoted of it. */
import { detached } from '../diagnose/detached.ts';
import type { Span } from '../diagnose/define.ts';
import type { Match } from '../diagnose/match-signatures.ts';
import { stripAnsi, type LogRecord } from '../formats/read-record.ts';

export interface Place {
  input: number;
  /** The line of the hit, and the first and last line of its record. */
  line: number;
  first: number;
  last: number;
  /** The line as it was read; empty for a segment of a monstrous one. */
  text: string;
}

const longestQuote = 400;

export function makeSpan({ input, line, first, last, text }: Place, record: LogRecord, match: Match): Span {
  const matched = match.at === undefined ? '' : record.text.slice(match.at, match.at + (match.length ?? 0));
  if (first === last) {
    const quote = quoteAround(stripAnsi(text || record.text), matched);
    // Envelopes, colours and escapes are off in the record: the place is known where the match reads the same in the line.
    const column = matched ? text.indexOf(matched) : -1;
    return { input, first: line, last: line, ...(column < 0 ? {} : { column, length: matched.length }), quote };
  }
  if (match.at === undefined) return { input, first: line, last: line, quote: quoteAround(stripAnsi(text), '') };
  const start = Math.min(last, first + newlinesIn(record.text, 0, match.at));
  const end = Math.min(last, start + newlinesIn(record.text, match.at, match.at + matched.length));
  const lineStart = record.text.lastIndexOf('\n', match.at - 1) + 1;
  const quoted = record.text.slice(lineStart, endOfLine(record.text, match.at + matched.length));
  return { input, first: start, last: end, quote: quoteAround(quoted, matched) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** At most 400 characters, with the match among them. */
function quoteAround(text: string, matched: string): string {
  const line = text.replace(/\r$/, '');
  if (line.length <= longestQuote) return detached(line);
  const at = matched ? line.indexOf(matched) : 0;
  const from = Math.max(0, Math.min(at - 100, line.length - longestQuote));
  const to = from + longestQuote;
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

function newlinesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
