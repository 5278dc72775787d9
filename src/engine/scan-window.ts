/**
 * One window of the input → evidence. The word filter names the lines that hold a literal; only those are decoded, unwrapped,
 * read as a record of their format (with the rest of their block) and matched.
 */
import type { EvidenceCollector } from '../diagnose/collect-evidence.ts';
import { matchSignatures, type NamedSignature } from '../diagnose/match-signatures.ts';
import { fitsAny } from '../formats/combine-shapes.ts';
import { detectRecordFormat, readRecord, unwrapLine, type LogRecord, type Unwrapped } from '../formats/read-record.ts';
import { unescapeOnce } from '../formats/unescape.ts';
import { countNewlines } from '../input/count-newlines.ts';
import { saturation, type Owner, type Scanner } from './build-scanner.ts';
import type { FormatCounter } from './count-formats.ts';
import { readDocument } from './read-document.ts';
import type { LineWindow, Piece } from './line-window.ts';
import { makeSpan, type Place } from './make-span.ts';

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
  /** Of the literals in it, each once. */
  owners: Owner[];
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
  for (const candidate of candidatePieces(scanner, state.collector, window, words, from, to)) {
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
  scanner: Scanner,
  collector: EvidenceCollector,
  window: LineWindow,
  words: Int32Array,
  from: number,
  to: number,
): Candidate[] {
  const { filter, owners, saturatingLiterals } = scanner;
  const isKnown = (signature: NamedSignature) => collector.countOf(signature) >= saturation;
  const resting = new Set(saturatingLiterals.filter((literal) => owners[literal]!.signatures.every(isKnown)));
  const found: Candidate[] = [];
  let last: Candidate | undefined;
  let sorted = true;
  filter.scan(window.bytes, words, from, to, window.filled, (literal, at) => {
    if (resting.has(literal)) return;
    if (!last || at < last.piece.from || at >= last.piece.to) {
      // The word that gives a literal away may stand near its end: the hits come almost in order.
      last = found.findLast(({ piece }) => at >= piece.from);
      if (!last || at >= last.piece.to) {
        last = { piece: window.pieceAt(at), line: 0, owners: [] };
        sorted &&= last.piece.from > (found.at(-1)?.piece.from ?? -1);
        found.push(last);
      }
    }
    const owner = owners[literal]!;
    if (!last.owners.includes(owner)) last.owners.push(owner);
  });
  return sorted ? found : found.sort((a, b) => a.piece.from - b.piece.from);
}

/** The signatures worth trying on a candidate. */
function signaturesOf({ owners }: Candidate, { saturating }: Scanner, collector: EvidenceCollector): NamedSignature[] {
  const signatures: NamedSignature[] = [];
  for (const owner of owners) {
    for (const signature of owner.signatures) {
      if (owners.length > 1 && signatures.includes(signature)) continue;
      if (saturating.has(signature) && collector.countOf(signature) >= saturation) continue;
      signatures.push(signature);
    }
  }
  return signatures;
}

function readCandidate(scanner: Scanner, state: ScanState, window: LineWindow, candidate: Candidate): void {
  const { piece, line } = candidate;
  const signatures = signaturesOf(candidate, scanner, state.collector);
  const mayBeDocument = !piece.isSegment && candidate.owners.some(({ document }) => document);
  if (signatures.length === 0 && !mayBeDocument) return;
  const text = window.textOf(piece);
  const unwrapped = unwrapLine(text, scanner.knowledge);
  const document = mayBeDocument ? readDocument(scanner, state, window, candidate, unwrapped) : undefined;
  const { record, first, last } = document
    ? { record: document, first: line, last: line }
    : joinBlock(scanner, window, candidate, unwrapped);
  state.formats.sawCandidate(record, line);
  const place: Place = { input: state.input, line, first, last, text: piece.isSegment ? '' : text };
  for (const match of matchSignatures(record, signatures)) {
    // Several lines of one block can each be a candidate for the same signature: it is met once.
    if (last > first) {
      if (state.blockSeen.get(match.signature.id) === first) continue;
      state.blockSeen.set(match.signature.id, first);
    }
    const isNew = state.collector.add(match, record, () => makeSpan(place, record, match));
    if (isNew) state.formats.sawMatch(record, line);
  }
}

/** The record of a line, with the neighbours that its format says belong to it. */
function joinBlock(
  { knowledge, blockShapes }: Scanner,
  window: LineWindow,
  { piece, line }: Candidate,
  unwrapped: Unwrapped,
): { record: LogRecord; first: number; last: number } {
  const mayBeBlock = !piece.isSegment && fitsAny(blockShapes, unwrapped.inner);
  const block = mayBeBlock ? detectRecordFormat(unwrapped.inner, knowledge)?.format.block : undefined;
  if (!block) return { record: readRecord(unwrapped, knowledge), first: line, last: line };
  const { reach } = window.sizes;
  const inner = (text: string) => unwrapLine(text, knowledge).inner;
  const lines = [unwrapped.inner];
  let first = line;
  let start = piece.start;
  for (; lines.length < block.maxLines && !block.starts.test(lines[0]!); first--) {
    const before = window.lineBefore(start, piece.start - reach);
    const text = before && inner(before.text);
    if (text === undefined || !block.continues.test(text)) break;
    lines.unshift(text);
    start = before!.start;
  }
  const above = block.command && window.lineBefore(start, piece.start - reach);
  const command = above && block.command?.test(inner(above.text)) ? `\n${inner(above.text)}` : '';
  let last = line;
  for (let end = piece.end; lines.length < block.maxLines; last++) {
    const after = window.lineAfter(end, piece.end + reach);
    const text = after && inner(after.text);
    if (text === undefined || block.starts.test(text) || !block.continues.test(text)) break;
    lines.push(text);
    end = after!.end;
  }
  const joined = lines.join('\n');
  const record = readRecord({ ...unwrapped, inner: joined + command }, knowledge, unescapeOnce(joined));
  return { record, first, last };
}
