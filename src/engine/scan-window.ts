/**
 * One window of the input → evidence. The word filter names the lines that hold a literal; only those are decoded, unwrapped,
 * read as a record of their format (with the rest of their block) and matched.
 */
import type { EvidenceCollector } from '../diagnose/collect-evidence.ts';
import { matchSignatures, type NamedSignature } from '../diagnose/match-signatures.ts';
import type { WordFilter } from '../diagnose/word-filter.ts';
import { detectRecordFormat, readRecord, unwrapLine, type LogRecord, type Unwrapped } from '../formats/read-record.ts';
import { unescapeOnce } from '../formats/unescape.ts';
import { countNewlines } from '../input/count-newlines.ts';
import type { FormatCounter } from './count-formats.ts';
import { readDocument } from './read-document.ts';
import type { Knowledge } from './knowledge.ts';
import type { LineWindow, Piece } from './line-window.ts';
import { makeSpan, type Place } from './make-span.ts';

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
  /** Number of the line at the position from which the next window is scanned. */
  line: number;
  /** Last line of the document read last: hits up to there belong to it. */
  documentUntil: number;
  /** Signature id → first line of the block in which it was met last. */
  blockSeen: Map<string, number>;
}

export interface Candidate {
  piece: Piece;
  line: number;
  signatures: Set<NamedSignature>;
  document: boolean;
}

/** Scans [from, to): both are places where a line or a segment of a line begins. */
export function scanWindow(
  scanner: Scanner,
  state: ScanState,
  window: LineWindow,
  words: Int32Array,
  from: number,
  to: number,
): void {
  let counted = from;
  for (const candidate of candidatePieces(scanner, window, words, from, to)) {
    const start = Math.max(counted, candidate.piece.from);
    state.line += countNewlines(window.bytes, words, counted, start);
    counted = start;
    candidate.line = state.line;
    readCandidate(scanner, state, window, candidate);
  }
  state.line += countNewlines(window.bytes, words, counted, to);
}

/** Hits, gathered by line, in order. */
function candidatePieces(
  { filter, owners }: Scanner,
  window: LineWindow,
  words: Int32Array,
  from: number,
  to: number,
): Candidate[] {
  const found: Candidate[] = [];
  let last: Candidate | undefined;
  let sorted = true;
  filter.scan(window.bytes, words, from, to, window.filled, (literal, at) => {
    if (!last || at < last.piece.from || at >= last.piece.to) {
      // The word that gives a literal away may stand near its end: the hits come almost in order.
      last = found.findLast(({ piece }) => at >= piece.from);
      if (!last || at >= last.piece.to) {
        last = { piece: window.pieceAt(at), line: 0, signatures: new Set(), document: false };
        sorted &&= last.piece.from > (found.at(-1)?.piece.from ?? -1);
        found.push(last);
      }
    }
    const owner = owners[literal]!;
    for (const signature of owner.signatures) last.signatures.add(signature);
    last.document ||= owner.document;
  });
  return sorted ? found : found.sort((a, b) => a.piece.from - b.piece.from);
}

function readCandidate(scanner: Scanner, state: ScanState, window: LineWindow, candidate: Candidate): void {
  const { knowledge } = scanner;
  const { piece, line, signatures } = candidate;
  const text = window.textOf(piece);
  const unwrapped = unwrapLine(text, knowledge);
  const document =
    candidate.document && !piece.isSegment ? readDocument(scanner, state, window, candidate, unwrapped) : undefined;
  const { record, first, last } = document
    ? { record: document, first: line, last: line }
    : joinBlock(knowledge, window, candidate, unwrapped);
  state.formats.sawCandidate(record.format, line);
  const place: Place = { input: state.input, line, first, last, text: piece.isSegment ? '' : text };
  for (const match of matchSignatures(record, signatures)) {
    // Several lines of one block can each be a candidate for the same signature: it is met once.
    if (last > first) {
      if (state.blockSeen.get(match.signature.id) === first) continue;
      state.blockSeen.set(match.signature.id, first);
    }
    state.collector.add(match, record, () => makeSpan(place, record, match));
  }
}

/** The record of a line, with the neighbours that its format says belong to it. */
function joinBlock(
  knowledge: Knowledge,
  window: LineWindow,
  { piece, line }: Candidate,
  unwrapped: Unwrapped,
): { record: LogRecord; first: number; last: number } {
  const block = piece.isSegment ? undefined : detectRecordFormat(unwrapped.inner, knowledge)?.format.block;
  if (!block) return { record: readRecord(unwrapped, knowledge), first: line, last: line };
  const { reach } = window.sizes;
  const inner = (text: string) => unwrapLine(text, knowledge).inner;
  const lines = [unwrapped.inner];
  let first = line;
  for (let start = piece.start; lines.length < block.maxLines && !block.starts.test(lines[0]!); first--) {
    const before = window.lineBefore(start, piece.start - reach);
    const text = before && inner(before.text);
    if (text === undefined || !block.continues.test(text)) break;
    lines.unshift(text);
    start = before!.start;
  }
  let last = line;
  for (let end = piece.end; lines.length < block.maxLines; last++) {
    const after = window.lineAfter(end, piece.end + reach);
    const text = after && inner(after.text);
    if (text === undefined || block.starts.test(text) || !block.continues.test(text)) break;
    lines.push(text);
    end = after!.end;
  }
  const joined = lines.join('\n');
  return {
    record: { ...readRecord({ ...unwrapped, inner: joined }, knowledge), text: unescapeOnce(joined) },
    first,
    last,
  };
}
