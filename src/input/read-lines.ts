/**
 * The text of some lines of what was given, for the evidence pane and for quotes. A string is cut; of a file only the part is read that
 * holds the lines, found by an index of one line number per 64 KiB that is made while looking. Compressed, packed and UTF-16 inputs
 * are read again from their start.
 */
import { readFully } from './bound-reader.ts';
import { readerOfBlob, type ByteReader } from './byte-reader.ts';
import { countNewlines } from './count-newlines.ts';
import { openInputs } from './open-input.ts';
import { sniffContainer, sniffLength, sniffText } from './sniff.ts';
import type { GivenInput } from './source.ts';

/** Which text: the one that was given, or the `entry`-th that came out of it. */
export interface LineSource {
  given: GivenInput;
  entry: number;
}

/** The text behind the `index`-th input that was read (`Analysis.inputs`): archives give several for one. */
export function lineSource(
  given: readonly GivenInput[],
  read: readonly { origin: number }[],
  index: number,
): LineSource | undefined {
  const origin = read[index]?.origin;
  const found = origin === undefined ? undefined : given[origin];
  if (!found) return undefined;
  return { given: found, entry: read.slice(0, index).filter((other) => other.origin === origin).length };
}

const stride = 64 * 1024;
/** Of a longer line only the start is given. In characters. */
const longestLine = 20_000;

/** Lines first…last, from 1; fewer where the text is over sooner. Line ends are off. */
export async function readLines(source: GivenInput | LineSource, first: number, last: number): Promise<string[]> {
  const { given, entry } = 'given' in source ? source : { given: source, entry: 0 };
  if (last < first) return [];
  if ('text' in given) return linesOfText(given.text, first, last);
  if ('reader' in given) return [];
  const blob = 'blob' in given ? given.blob : new Blob([given.bytes as BlobPart]);
  const plain = await isPlain(blob);
  if (plain) return collect(await readerAt(blob, given, first), first, last);
  let at = 0;
  for await (const { reader } of openInputs([given])) {
    if (at++ === entry) return collect({ reader, line: 1 }, first, last);
  }
  return [];
}

function linesOfText(text: string, first: number, last: number): string[] {
  let start = 0;
  for (let line = 1; line < first; line++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return [];
  }
  const lines: string[] = [];
  for (let line = first; line <= last && start < text.length; line++) {
    const end = text.indexOf('\n', start);
    lines.push(text.slice(start, end < 0 ? text.length : end));
    if (end < 0) break;
    start = end + 1;
  }
  return lines.map(tidy);
}

const tidy = (line: string): string =>
  line
    .slice(0, longestLine)
    .replace(/^\ufeff/, '')
    .replace(/\r$/, '');

async function isPlain(blob: Blob): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, sniffLength).arrayBuffer());
  const text = sniffText(head);
  return sniffContainer(head) === undefined && text !== 'binary' && text.encoding === 'utf-8';
}

/** Per file: number of the line at each multiple of the stride, as far as it was looked at. */
const indexes = new WeakMap<object, number[]>();

async function readerAt(blob: Blob, key: object, first: number): Promise<{ reader: ByteReader; line: number }> {
  let index = indexes.get(key);
  if (!index) indexes.set(key, (index = [1]));
  await extend(blob, index, first);
  // The last place whose line begins before the wanted one, so that the wanted one begins after it.
  let at = index.length - 1;
  while (at > 0 && index[at]! >= first) at--;
  return { reader: readerOfBlob(blob.slice(at * stride)), line: index[at]! };
}

async function extend(blob: Blob, index: number[], line: number): Promise<void> {
  if (index.at(-1)! >= line) return;
  const reader = readerOfBlob(blob.slice((index.length - 1) * stride));
  while (index.at(-1)! < line) {
    const part = await readFully(reader, stride);
    if (part.length < stride) break;
    index.push(index.at(-1)! + countNewlines(part, new Int32Array(part.buffer), 0, part.length));
  }
  await reader.cancel?.();
}

/** @param from a reader, and the number of the line it begins in */
async function collect(from: { reader: ByteReader; line: number }, first: number, last: number): Promise<string[]> {
  const lines: string[] = [];
  const decoder = new TextDecoder();
  let { line } = from;
  let open = '';
  let ended = false;
  while (line <= last && !ended) {
    const part = await readFully(from.reader, stride);
    ended = part.length < stride;
    let text = decoder.decode(part, { stream: !ended });
    for (let end = text.indexOf('\n'); end >= 0 && line <= last; end = text.indexOf('\n')) {
      if (line >= first) lines.push(open + text.slice(0, end));
      open = '';
      text = text.slice(end + 1);
      line++;
    }
    if (line >= first && open.length < longestLine) open += text;
  }
  await from.reader.cancel?.();
  if (ended && open !== '' && line >= first && line <= last) lines.push(open);
  return lines.map(tidy);
}
