/**
 * What a user gave → sources in UTF-8. Decided by the bytes, never by the name: plain text in UTF-8 or UTF-16, gzip, tar, zip, and
 * these within each other. What cannot be read is a source without bytes that says why.
 */
import { guarded, InputFailure, peek, readFully, type Budget, type GuardedReader } from './bound-reader.ts';
import { readerOfBlob, readerOfBytes, type ByteReader } from './byte-reader.ts';
import { gunzip } from './gunzip.ts';
import { sniffContainer, sniffLength, sniffText, type Container } from './sniff.ts';
import { inputLimits, type GivenInput, type InputLimits, type InputProblem, type Source } from './source.ts';
import { readTar } from './tar.ts';
import { readerOfText } from './text-reader.ts';
import { readerOfUtf16 } from './utf16-reader.ts';
import { visibleName } from './visible-text.ts';
import { readZip } from './zip.ts';

/** Something to open: the given input itself, or what was found in it. */
interface Item {
  name: string;
  reader: ByteReader;
  /** The same bytes with random access, where there are such. */
  blob?: () => Blob;
  depth: number;
  /** True for what was decompressed: it counts against the limit. */
  unpacked?: boolean;
}

interface Opening {
  origin: number;
  budget: Budget;
  limits: InputLimits;
}

export async function* openInputs(
  given: Iterable<GivenInput>,
  limits: InputLimits = inputLimits,
): AsyncGenerator<Source> {
  let origin = 0;
  for (const one of given) {
    const opening = { origin: origin++, budget: { bytes: limits.unpacked, entries: limits.entries }, limits };
    yield* openItem({ name: visibleName(one.name), ...readerOf(one), depth: 0 }, opening);
  }
}

function readerOf(given: GivenInput): Pick<Item, 'reader' | 'blob'> {
  if ('text' in given) return { reader: readerOfText(given.text) };
  if ('bytes' in given) return { reader: readerOfBytes(given.bytes), blob: () => new Blob([given.bytes as BlobPart]) };
  if ('blob' in given) return { reader: readerOfBlob(given.blob), blob: () => given.blob };
  return { reader: given.reader };
}

const refuse = (name: string, { origin }: Opening, problem: InputProblem): Source => ({
  name,
  origin,
  reader: readerOfBytes(new Uint8Array(0)),
  problem: () => problem,
});

const problemOf = (error: unknown, otherwise: InputProblem): InputProblem =>
  error instanceof InputFailure ? error.problem : otherwise;

async function* openItem(item: Item, opening: Opening): AsyncGenerator<Source> {
  const onError = item.depth > 0 ? 'truncated-archive' : 'unreadable';
  const reader = guarded(item.reader, onError, item.unpacked ? opening.budget : undefined);
  const { head, from } = await peek(reader, sniffLength);
  const container = sniffContainer(head);
  if (!container) yield openText(item.name, head, from, reader, opening);
  else if (container === 'unsupported') yield refuse(item.name, opening, 'unsupported-archive');
  else if (item.depth >= opening.limits.depth) yield refuse(item.name, opening, 'too-deep');
  else {
    const { problem } = reader;
    yield* openContainer({ ...item, reader: { ...from(0), problem } }, container, opening);
  }
}

function openText(
  name: string,
  head: Uint8Array,
  from: (skip: number) => ByteReader,
  { problem }: GuardedReader,
  opening: Opening,
): Source {
  if (head.length === 0) return refuse(name, opening, problem() ?? 'empty');
  const text = sniffText(head);
  if (text === 'binary') return refuse(name, opening, 'binary');
  const bytes = from(text.skip);
  const reader = text.encoding === 'utf-8' ? bytes : readerOfUtf16(bytes, text.encoding);
  return { name, origin: opening.origin, reader, problem };
}

type ContainerItem = Item & { reader: GuardedReader };

async function* openContainer(item: ContainerItem, kind: Container, opening: Opening): AsyncGenerator<Source> {
  const { name, blob, reader } = item;
  if (kind === 'gzip') {
    const inner = gunzip(reader, blob && (() => readerOfBlob(blob())));
    yield* openItem({ name, reader: inner, depth: item.depth + 1, unpacked: true }, opening);
  } else {
    let readable = 0;
    let refused: InputProblem | undefined;
    for await (const source of openEntries(item, kind, opening)) {
      const problem = source.problem?.();
      if (problem === 'binary' || problem === 'empty') continue;
      readable++;
      if (source.name === name) refused = problem;
      yield source;
      if (source.problem?.() === 'too-large') return;
    }
    const problem = reader.problem() ?? (readable === 0 ? 'binary' : undefined);
    if (problem && !refused) yield refuse(name, opening, problem);
  }
}

/** Every file of an archive, opened. */
async function* openEntries(item: ContainerItem, kind: Container, opening: Opening): AsyncGenerator<Source> {
  try {
    for await (const entry of kind === 'tar' ? readTar(item.reader) : zipEntries(item, opening)) {
      if (isLitter(entry.name)) continue;
      if (--opening.budget.entries < 0) throw new InputFailure('too-many');
      const name = visibleName(`${item.name}/${entry.name.replace(/^(?:\.?\/){1,9}/, '')}`);
      yield* openEntry(name, item.depth + 1, entry, opening);
    }
  } catch (error) {
    yield refuse(item.name, opening, problemOf(error, 'truncated-archive'));
  }
}

async function* openEntry(
  name: string,
  depth: number,
  entry: { reader: ByteReader } | { open: () => Promise<ByteReader> },
  opening: Opening,
): AsyncGenerator<Source> {
  const unpacked = 'open' in entry;
  let reader: ByteReader;
  try {
    reader = 'open' in entry ? await entry.open() : entry.reader;
  } catch (error) {
    yield refuse(name, opening, problemOf(error, 'unreadable'));
    return;
  }
  yield* openItem({ name, reader, depth, unpacked }, opening);
}

/** A zip is read from its end: one that streams by is held first. */
async function* zipEntries({ blob, reader }: ContainerItem, { limits }: Opening) {
  if (blob) return yield* readZip(blob());
  const piece = 1 << 20;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  do {
    if (pieces.length * piece > limits.held) throw new InputFailure('too-large');
    pieces.push(await readFully(reader, piece));
  } while (pieces.at(-1)!.length === piece);
  return yield* readZip(new Blob(pieces));
}

/** What a Mac and Windows leave in archives. */
const isLitter = (name: string): boolean => /(?:^|\/)(?:__MACOSX(?:\/|$)|\._|\.DS_Store$|Thumbs\.db$)/.test(name);
