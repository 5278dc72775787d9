/**
 * Reads a tar archive as it streams by: ustar, GNU long names, PAX names and sizes. Each entry's reader is valid until the next
 * entry is asked for. Links, devices and sparse files are passed over.
 */
import { InputFailure, readFully } from './bound-reader.ts';
import type { ByteReader } from './byte-reader.ts';
import { isTarHeader } from './sniff.ts';

export interface TarEntry {
  name: string;
  size: number;
  reader: ByteReader;
}

const block = 512;
/** Names and attributes are read into memory; nobody's are longer. */
const longestName = 64 * 1024;
const utf8 = new TextDecoder();

/** @throws InputFailure where the archive ends in the middle or is damaged */
export async function* readTar(reader: ByteReader): AsyncGenerator<TarEntry> {
  let longName: string | undefined;
  let attributes: Record<string, string> = {};
  for (;;) {
    const header = await readFully(reader, block);
    if (header.length === 0 || header.every((byte) => byte === 0)) return;
    if (!isTarHeader(header)) throw new InputFailure('truncated-archive');
    const type = String.fromCharCode(header[156]!);
    const size = attributes['size'] === undefined ? number(header.subarray(124, 136)) : Number(attributes['size']);
    if (!Number.isSafeInteger(size) || size < 0) throw new InputFailure('unreadable');
    const body = part(reader, size);
    if ('LKxg'.includes(type)) {
      const text = size <= longestName ? utf8.decode(await readFully(body.reader, size)) : '';
      if (type === 'L') longName = text.replace(/\0{1,512}$/, '');
      if (type === 'x') attributes = readAttributes(text);
    } else {
      // '7' is "contiguous", an ordinary file today.
      const isFile = type === '0' || type === '\0' || type === '7';
      if (isFile) yield { name: longName ?? attributes['path'] ?? nameOf(header), size, reader: body.reader };
      longName = undefined;
      attributes = {};
    }
    await body.skipRest(padding(size));
  }
}

const padding = (size: number): number => (block - (size % block)) % block;

const text = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0);
  return utf8.decode(end < 0 ? bytes : bytes.subarray(0, end));
};

function nameOf(header: Uint8Array): string {
  const name = text(header.subarray(0, 100));
  const isUstar = text(header.subarray(257, 263)).startsWith('ustar');
  const prefix = isUstar ? text(header.subarray(345, 500)) : '';
  return prefix ? `${prefix}/${name}` : name;
}

/** Octal text, or with the first bit set a binary number (GNU, beyond 8 GiB). */
function number(field: Uint8Array): number {
  if ((field[0]! & 0x80) === 0) return Number.parseInt(text(field).trim() || '0', 8);
  return field.subarray(1).reduce((value, byte) => value * 256 + byte, 0);
}

/** `27 path=very/long/name\n`: the length counts the whole line, in bytes; ASCII keys and our names make that close enough. */
function readAttributes(body: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of body.split('\n')) {
    const [, key, value] = /^\d{1,8} (path|size)=([^\n]{0,4096})$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) found[key] = value;
  }
  return found;
}

/** The next `size` bytes as a reader of their own, and a way past what was not read of them. */
function part(reader: ByteReader, size: number) {
  let left = size;
  const read: ByteReader['read'] = async (buffer, offset, length) => {
    if (left === 0) return { buffer, read: 0 };
    const got = await reader.read(buffer, offset, Math.min(length, left));
    if (got.read === 0) throw new InputFailure('truncated-archive');
    left -= got.read;
    return got;
  };
  const skipRest = async (extra: number): Promise<void> => {
    let scratch = new ArrayBuffer(64 * 1024);
    for (left += extra; left > 0;) scratch = (await read(scratch, 0, scratch.byteLength)).buffer;
  };
  return { reader: { read }, skipRest };
}
