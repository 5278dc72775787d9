/**
 * One window of the input → evidence. The word filter names the lines that hold a literal; only those are decoded, unwrapped,
 * read as a record of their format (with the rest of their block) and matched.
 */
import type { EvidenceCollector } from '../diagnose/collect-evidence.ts';
import type { Span } from '../diagnose/define.ts';
import { matchSignatures, type Match, type NamedSignature } from '../diagnose/match-signatures.ts';
import type { WordFilter } from '../diagnose/word-filter.ts';
import { detectRecordFormat, readRecord, unwrapLine, type LogRecord, type Unwrapped } from '../formats/read-record.ts';
import { unescapeOnce } from '../formats/unescape.ts';
import { countNewlines } from '../input/count-newlines.ts';
import type { FormatCounter } from './count-formats.ts';
import { readDocument } from './read-document.ts';
import type { Knowledge } from './knowledge.ts';
import { LineWindow } from './line-window.ts';

export interface Scanner {
  knowledge: Knowledge;
  filter: WordFilter;
  /** Literal index → what it belongs to. */
  owners: readonly { signatures: readonly NamedSignature[]; document: boolean }[];
}

export interface ScanState {
  input: number;
  collector: EvidenceCollector;
  formats: FormatCounter;
  /** Line number of the first line in the window. */
  firstLine: number;
  /** Blocks and documents already read, as last lines: hits up to there belong to them. */
  blockUntil: number;
  documentUntil: number;
}

interface Candidate {
  at: number;
  start: number;
  signatures: Set<NamedSignature>;
  document: boolean;
}

export function scanWindow(
  scanner: Scanner,
  state: ScanState,
  bytes: Uint8Array,
  words: Int32Array,
  from: number,
  to: number,
  filled: number,
): void {
  const window = new LineWindow(bytes, filled);
  let counted = 0;
  let line = state.firstLine;
  for (const candidate of candidateLines(scanner, window, words, from, to)) {
    line += countNewlines(bytes, words, counted, candidate.start);
    counted = candidate.start;
    readCandidate(scanner, state, window, candidate, line);
  }
}

/** Hits, gathered by line, in order. */
function candidateLines(
  { filter, owners }: Scanner,
  window: LineWindow,
  words: Int32Array,
  from: number,
  to: number,
): Candidate[] {
  const byLine = new Map<number, Candidate>();
  let start = 0;
  let end = -1;
  filter.scan(window.bytes, words, from, to, (literal, at) => {
    if (at < start || at >= end) {
      start = window.lineStart(at);
      end = window.lineEnd(at);
    }
    let candidate = byLine.get(start);
    if (!candidate) byLine.set(start, (candidate = { at, start, signatures: new Set(), document: false }));
    const owner = owners[literal]!;
    for (const signature of owner.signatures) candidate.signatures.add(signature);
    candidate.document ||= owner.document;
  });
  return [...byLine.values()].sort((a, b) => a.start - b.start);
}

function readCandidate(
  scanner: Scanner,
  state: ScanState,
  window: LineWindow,
  candidate: Candidate,
  line: number,
): void {
  const { knowledge } = scanner;
  const unwrapped = unwrapLine(window.lineAround(candidate.at).text, knowledge);
  const document = candidate.document
    ? readDocument(scanner, state, window, candidate.start, line, unwrapped)
    : undefined;
  const { record, first, last } = document
    ? { record: document, first: line, last: line }
    : joinBlock(knowledge, window, candidate.start, line, unwrapped);
  state.formats.sawCandidate(record.format, line);
  for (const match of matchSignatures(record, candidate.signatures)) {
    // Several lines of one block can each be a candidate for the same signature: it is met once.
    const span = toSpan(state.input, record, match, first, last, line);
    if (last > first && blockSeen(state, match, first)) continue;
    state.collector.add(match, record, span);
  }
}

const seenBlocks = new WeakMap<ScanState, Map<string, number>>();

function blockSeen(state: ScanState, match: Match, first: number): boolean {
  let seen = seenBlocks.get(state);
  if (!seen) seenBlocks.set(state, (seen = new Map()));
  if (seen.get(match.signature.id) === first) return true;
  seen.set(match.signature.id, first);
  return false;
}

/** The record of a line, with the neighbours that its format says belong to it. */
function joinBlock(
  knowledge: Knowledge,
  window: LineWindow,
  start: number,
  line: number,
  unwrapped: Unwrapped,
): { record: LogRecord; first: number; last: number } {
  const block = detectRecordFormat(unwrapped.inner, knowledge)?.format.block;
  if (!block) return { record: readRecord(unwrapped, knowledge), first: line, last: line };
  const lines = [unwrapped.inner];
  let first = line;
  let last = line;
  const inner = (text: string) => unwrapLine(text, knowledge).inner;
  for (let from = start; lines.length < block.maxLines && !block.starts.test(lines[0]!); first--) {
    const before = window.lineBefore(from);
    if (!before || !block.continues.test(inner(before.text))) break;
    lines.unshift(inner(before.text));
    from = before.start;
  }
  for (let from = window.lineEnd(start) + 1; lines.length < block.maxLines; last++) {
    const after = window.lineFrom(from);
    const text = after && inner(after.text);
    if (text === undefined || block.starts.test(text) || !block.continues.test(text)) break;
    lines.push(text);
    from = after!.end + 1;
  }
  const record = readRecord({ ...unwrapped, inner: lines.join('\n') }, knowledge);
  return { record: { ...record, text: unescapeOnce(lines.join('\n')) }, first, last };
}

function toSpan(input: number, record: LogRecord, match: Match, first: number, last: number, line: number): Span {
  if (match.at === undefined) return { input, first: line, last: line };
  if (first === last) return { input, first, last, column: match.at, length: match.length ?? 0 };
  const before = countIn(record.text, 0, match.at);
  const inside = countIn(record.text, match.at, match.at + (match.length ?? 0));
  return { input, first: Math.min(last, first + before), last: Math.min(last, first + before + inside) };
}

function countIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
