/** Readers around readers: a look ahead, a limited part, and what happens when reading fails or grows beyond the limit. */
import type { ByteReader } from './byte-reader.ts';
import type { InputProblem } from './source.ts';

/** Reads on until `length` bytes are there or the end is. */
export async function readFully(reader: ByteReader, length: number): Promise<Uint8Array<ArrayBuffer>> {
  let buffer = new ArrayBuffer(length);
  let filled = 0;
  while (filled < length) {
    const part = await reader.read(buffer, filled, length - filled);
    buffer = part.buffer;
    if (part.read === 0) break;
    filled += part.read;
  }
  return new Uint8Array(buffer, 0, filled);
}

/** The first bytes, and a reader that begins with them again (or with what is left of them after `skip`). */
export async function peek(
  reader: ByteReader,
  length: number,
): Promise<{ head: Uint8Array; from: (skip: number) => ByteReader }> {
  const head = await readFully(reader, length);
  const from = (skip: number): ByteReader => {
    let rest = head.subarray(skip);
    return {
      ...(reader.cancel ? { cancel: reader.cancel } : {}),
      read(buffer, offset, room) {
        if (rest.length === 0) return reader.read(buffer, offset, room);
        const part = rest.subarray(0, room);
        new Uint8Array(buffer, offset, part.length).set(part);
        rest = rest.subarray(part.length);
        return Promise.resolve({ buffer, read: part.length });
      },
    };
  };
  return { head, from };
}

/** What one given input may still unpack to. Shared by everything that comes out of it. */
export interface Budget {
  bytes: number;
  entries: number;
}

export type GuardedReader = ByteReader & { problem: () => InputProblem | undefined };

/** Ends quietly, and says why, where reading throws or where the budget is used up. */
export function guarded(reader: ByteReader, onError: InputProblem, budget?: Budget): GuardedReader {
  let problem: InputProblem | undefined;
  return {
    problem: () => problem,
    ...(reader.cancel ? { cancel: reader.cancel } : {}),
    async read(buffer, offset, length) {
      const size = buffer.byteLength;
      if (problem) return { buffer, read: 0 };
      try {
        const part = await reader.read(buffer, offset, length);
        if (budget && (budget.bytes -= part.read) < 0) {
          problem = 'too-large';
          return { buffer: part.buffer, read: 0 };
        }
        return part;
      } catch (error) {
        problem = error instanceof InputFailure ? error.problem : onError;
        // The buffer may be gone with the failed read.
        return { buffer: buffer.byteLength === size ? buffer : new ArrayBuffer(size), read: 0 };
      }
    },
  };
}

/** Thrown by our own readers inside a `guarded` one. */
export class InputFailure extends Error {
  constructor(readonly problem: InputProblem) {
    super(problem);
  }
}
