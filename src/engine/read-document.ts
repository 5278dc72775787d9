/** A configuration file inside the input: finds its first and last line around a hit and reads it for facts, once. */
import { detached } from '../diagnose/detached.ts';
import { stripAnsi, unwrapLine, type LogRecord, type Unwrapped } from '../formats/read-record.ts';
import type { LineWindow } from './line-window.ts';
import type { Scanner } from './build-scanner.ts';
import type { Candidate, ScanState } from './scan-window.ts';

const mostLines = 3000;

/** The hit as a record of the configuration format, or `undefined` where no such format has a line of this shape. */
export function readDocument(
  scanner: Scanner,
  state: ScanState,
  window: LineWindow,
  { piece, line }: Candidate,
  unwrapped: Unwrapped,
): LogRecord | undefined {
  const found = scanner.knowledge.documents.find(([, format]) => format.shape.test(unwrapped.inner));
  if (!found) return undefined;
  const [id, format] = found;
  const { inner: text, envelopes } = unwrapped;
  const record: LogRecord = { format: id, speaker: 'config', text, fields: {}, envelopes };
  if (line <= state.documentUntil) return record;

  const { reach } = window.sizes;
  const bare = (raw: string) =>
    envelopes.length ? unwrapLine(raw, scanner.knowledge).inner : stripAnsi(raw).replace(/\r$/, '');
  const lines = [text];
  let first = line;
  for (let start = piece.start; lines.length < mostLines && first - 1 > state.documentUntil; first--) {
    const before = window.lineBefore(start, piece.start - reach);
    const inner = before && bare(before.text);
    if (inner === undefined || !format.continues.test(inner)) break;
    lines.unshift(inner);
    start = before!.start;
  }
  let last = line;
  for (let end = piece.end; lines.length < mostLines; last++) {
    const after = window.lineAfter(end, piece.end + reach);
    const inner = after && bare(after.text);
    if (inner === undefined || !format.continues.test(inner)) break;
    lines.push(inner);
    end = after!.end;
  }
  state.documentUntil = last;
  state.formats.sawDocument(id, first, lines.length);
  for (const { fact, value, line: at } of format.read(lines)) {
    const span = {
      input: state.input,
      first: first + at,
      last: first + at,
      quote: detached(lines[at]?.slice(0, 400) ?? ''),
    };
    state.collector.addFact(fact, value, () => ({ kind: 'document', format: id, span }));
  }
  return record;
}
