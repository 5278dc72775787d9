/** UTF-16 (what PowerShell writes with `>`) → UTF-8, piece by piece. */
import { readerOfPieces, type ByteReader } from './byte-reader.ts';

const size = 64 * 1024;

export function readerOfUtf16(inner: ByteReader, encoding: 'utf-16le' | 'utf-16be'): ByteReader {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  let scratch = new ArrayBuffer(size);
  let ended = false;
  return readerOfPieces(async () => {
    if (ended) return undefined;
    const part = await inner.read(scratch, 0, size);
    scratch = part.buffer;
    ended = part.read === 0;
    return encoder.encode(
      ended ? decoder.decode() : decoder.decode(new Uint8Array(scratch, 0, part.read), { stream: true }),
    );
  }, inner.cancel);
}
