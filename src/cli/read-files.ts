/** Files and standard input → given inputs for the engine, read with plain system calls into its buffer. */
import { accessSync, closeSync, constants, openAsBlob, openSync, readSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { readerOfStream, type ByteReader } from '../input/byte-reader.ts';
import type { GivenInput } from '../input/source.ts';

export const standardInput = '-';

/** The error code (`ENOENT`, `EISDIR`, `EACCES`) where a file cannot be opened. */
export function refusal(path: string): string | undefined {
  if (path === standardInput) return undefined;
  try {
    if (statSync(path).isDirectory()) return 'EISDIR';
    accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EIO';
  }
}

export async function giveFile(path: string): Promise<GivenInput> {
  if (path === standardInput) {
    return { name: path, reader: readerOfStream(Readable.toWeb(process.stdin) as ReadableStream<Uint8Array>) };
  }
  // Archives are read with random access; for everything else the buffer is filled directly, which is faster.
  return statSync(path).isFile() && isPacked(path)
    ? { name: path, blob: await openAsBlob(path) }
    : { name: path, reader: readerOfFile(path) };
}

function isPacked(path: string): boolean {
  const file = openSync(path, 'r');
  const head = new Uint8Array(2);
  readSync(file, head, 0, 2, 0);
  closeSync(file);
  return (head[0] === 0x1f && head[1] === 0x8b) || (head[0] === 0x50 && head[1] === 0x4b);
}

/**
 * Opened when it is first read: there may be more files than can be open at once. Once it is over it stays over, however often it
 * is asked again.
 */
function readerOfFile(path: string): ByteReader {
  let file: FileHandle | undefined;
  let over = false;
  const close = async () => {
    over = true;
    await file?.close();
    file = undefined;
  };
  return {
    async read(buffer, offset, length) {
      if (over) return { buffer, read: 0 };
      file ??= await open(path, 'r');
      const { bytesRead } = await file.read(new Uint8Array(buffer, offset, length));
      if (bytesRead === 0) await close();
      return { buffer, read: bytesRead };
    },
    cancel: close,
  };
}
