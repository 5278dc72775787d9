/** A configuration file inside the input: finds its first and last line around a hit and reads it for facts, once. */
import { stripAnsi, type LogRecord, type Unwrapped } from '../formats/read-record.ts';
import type { LineWindow } from './line-window.ts';
import type { Scanner, ScanState } from './scan-window.ts';

const mostLines = 3000;

/** The hit as a record of the configuration format, or `undefined` where no such format has a line of this shape. */
export function readDocument(
  scanner: Scanner,
  state: ScanState,
  window: LineWindow,
  start: number,
  line: number,
  unwrapped: Unwrapped,
): LogRecord | undefined {
  const found = scanner.knowledge.documents.find(([, format]) => format.shape.test(unwrapped.inner));
  if (!found) return undefined;
  const [id, format] = found;
  const record: LogRecord = {
    format: id,
    speaker: 'config',
    text: unwrapped.inner,
    fields: {},
    envelopes: unwrapped.envelopes,
  };
  if (line <= state.documentUntil) return record;

  const lines = [stripAnsi(window.lineFrom(start)!.text)];
  let first = line;
  for (
    let before = window.lineBefore(start);
    before && lines.length < mostLines;
    before = window.lineBefore(before.start)
  ) {
    if (first - 1 <= state.documentUntil || !format.continues.test(before.text)) break;
    lines.unshift(stripAnsi(before.text));
    first--;
  }
  let last = line;
  for (
    let after = window.lineFrom(window.lineEnd(start) + 1);
    after && lines.length < mostLines;
    after = window.lineFrom(after.end + 1)
  ) {
    if (!format.continues.test(after.text)) break;
    lines.push(stripAnsi(after.text));
    last++;
  }
  state.documentUntil = last;
  state.formats.sawDocument(id, first, lines.length);
  for (const { fact, value, line: at } of format.read(lines.map((text) => text.replace(/\r$/, '')))) {
    const span = { input: state.input, first: first + at, last: first + at };
    state.collector.addFact(fact, value, { kind: 'document', format: id, span });
  }
  return record;
}
