/**
 * Decompression by the platform, which is several times faster than any script. It knows one member per file only: a file of
 * several (logs appended with `gzip -c >>`) fails after the first, and is then read again by fflate, from where it stopped.
 */
import { readerOfPieces, readerOfStream, type ByteReader } from './byte-reader.ts';
import { InputFailure } from './bound-reader.ts';

/** What one step may unpack to is a thousand times as much, and has to fit into memory. */
const size = 64 * 1024;
const smallSize = 16 * 1024;

/** The rest of a reader as a stream. */
export function streamOf(reader: ByteReader): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { buffer, read } = await reader.read(new ArrayBuffer(size), 0, size);
      if (read === 0) controller.close();
      else controller.enqueue(new Uint8Array(buffer, 0, read));
    },
    cancel: () => reader.cancel?.(),
  });
}

export const inflate = (reader: ByteReader, format: 'gzip' | 'deflate-raw'): ByteReader =>
  readerOfStream(streamOf(reader).pipeThrough(new DecompressionStream(format)));

/** @param again opens the same compressed bytes from their start; without it only the first member can be read */
export function gunzip(compressed: ByteReader, again?: () => ByteReader): ByteReader {
  let inner = inflate(compressed, 'gzip');
  let given = 0;
  let second = false;
  return {
    cancel: () => inner.cancel?.() ?? Promise.resolve(),
    async read(buffer, offset, length) {
      if (second) return inner.read(buffer, offset, length);
      try {
        const part = await inner.read(buffer, offset, length);
        given += part.read;
        return part;
      } catch {
        if (!again) throw new InputFailure('truncated-archive');
        second = true;
        inner = await gunzipMembers(again(), given);
        return inner.read(buffer, offset, length);
      }
    },
  };
}

/** @param skip bytes of the output that are not wanted any more */
async function gunzipMembers(compressed: ByteReader, skip: number): Promise<ByteReader> {
  const { Gunzip } = await import('fflate');
  const ready: Uint8Array[] = [];
  const gunzip = new Gunzip((data) => {
    const wanted = data.subarray(Math.min(skip, data.length));
    skip -= data.length - wanted.length;
    if (wanted.length) ready.push(wanted);
  });
  let scratch = new ArrayBuffer(smallSize);
  let ended = false;
  return readerOfPieces(async () => {
    while (ready.length === 0 && !ended) {
      const part = await compressed.read(scratch, 0, smallSize);
      scratch = part.buffer;
      ended = part.read === 0;
      try {
        gunzip.push(new Uint8Array(scratch.slice(0, part.read)), ended);
      } catch {
        throw new InputFailure('truncated-archive');
      }
    }
    return ready.shift();
  }, compressed.cancel);
}
