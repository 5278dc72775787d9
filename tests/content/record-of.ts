import type { Knowledge } from '../../src/engine/knowledge.ts';
import { readRecord, unwrapLine, type LogRecord } from '../../src/formats/read-record.ts';

/** The record that the engine makes of an example. Several lines are one block. */
export function recordOf(example: string, knowledge: Knowledge): LogRecord {
  const lines = example.split('\n').map((line) => unwrapLine(line, knowledge).inner);
  const configuration = knowledge.documents.find(([, format]) => lines.some((line) => format.shape.test(line)));
  const record = readRecord({ inner: lines.join('\n'), envelopes: [] }, knowledge);
  if (!configuration || record.speaker !== 'unknown') return record;
  return { format: configuration[0], speaker: 'config', text: record.text, fields: {}, envelopes: [] };
}
