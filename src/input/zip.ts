/**
 * Reads a zip archive by its directory, which stands at the end: the only list of its files that counts. Needs random access, so
 * what streams by is held in memory first. Decompression is the platform's.
 */
import { InputFailure } from './bound-reader.ts';
import { readerOfBlob, type ByteReader } from './byte-reader.ts';
import { inflate } from './gunzip.ts';

export interface ZipEntry {
  name: string;
  open: () => Promise<ByteReader>;
}

const endSize = 22;
const longestComment = 65_535;
const directoryHeader = 46;
/** The directory is read into memory: room for half a million files. */
const longestDirectory = 64e6;

/** @throws InputFailure where the directory is missing or damaged */
export async function* readZip(blob: Blob): AsyncGenerator<ZipEntry> {
  const { offset, size } = await findDirectory(blob);
  if (size > longestDirectory) throw new InputFailure('too-large');
  const view = await viewOf(blob, offset, offset + size);
  for (let at = 0; at + directoryHeader <= view.byteLength;) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new InputFailure('truncated-archive');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + directoryHeader + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw new InputFailure('truncated-archive');
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + directoryHeader, nameLength));
    const header = new DataView(view.buffer, at, directoryHeader + nameLength + extraLength);
    if (!name.endsWith('/')) yield { name, open: () => openEntry(blob, header) };
    at = next;
  }
}

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await blob.slice(Math.max(0, from), Math.max(0, to)).arrayBuffer());
}

async function findDirectory(blob: Blob): Promise<{ offset: number; size: number }> {
  const from = Math.max(0, blob.size - endSize - longestComment);
  const tail = await viewOf(blob, from, blob.size);
  for (let at = tail.byteLength - endSize; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const found = { size: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) };
    if (found.size !== 0xffffffff && found.offset !== 0xffffffff) return found;
    return findDirectory64(blob, from + at);
  }
  throw new InputFailure('truncated-archive');
}

async function findDirectory64(blob: Blob, end: number): Promise<{ offset: number; size: number }> {
  const locator = await viewOf(blob, end - 20, end);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== 0x07064b50) throw new InputFailure('truncated-archive');
  const at = Number(locator.getBigUint64(8, true));
  const record = await viewOf(blob, at, at + 56);
  if (record.byteLength < 56 || record.getUint32(0, true) !== 0x06064b50) throw new InputFailure('truncated-archive');
  return { size: Number(record.getBigUint64(40, true)), offset: Number(record.getBigUint64(48, true)) };
}

async function openEntry(blob: Blob, header: DataView): Promise<ByteReader> {
  const isEncrypted = (header.getUint16(8, true) & 1) === 1;
  if (isEncrypted) throw new InputFailure('password-protected');
  const method = header.getUint16(10, true);
  const { size, offset } = placeOf(header);
  const local = await viewOf(blob, offset, offset + 30);
  if (local.byteLength < 30 || local.getUint32(0, true) !== 0x04034b50) throw new InputFailure('truncated-archive');
  const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (start + size > blob.size) throw new InputFailure('truncated-archive');
  const data = readerOfBlob(blob.slice(start, start + size));
  if (method === 0) return data;
  if (method === 8) return inflate(data, 'deflate-raw');
  throw new InputFailure('unsupported-archive');
}

/** Compressed size and offset; where 32 bits were too few they stand in extra field 1, behind the unpacked size if that was too. */
function placeOf(header: DataView): { size: number; offset: number } {
  const full = 0xffffffff;
  let size = header.getUint32(20, true);
  let offset = header.getUint32(42, true);
  if (size !== full && offset !== full) return { size, offset };
  const end = header.byteLength;
  let at = directoryHeader + header.getUint16(28, true);
  while (at + 4 <= end && header.getUint16(at, true) !== 1) at += 4 + header.getUint16(at + 2, true);
  at += 4;
  const next = () => {
    if (at + 8 > end) throw new InputFailure('truncated-archive');
    at += 8;
    return Number(header.getBigUint64(at - 8, true));
  };
  if (header.getUint32(24, true) === full) next();
  if (size === full) size = next();
  if (offset === full) offset = next();
  return { size, offset };
}
