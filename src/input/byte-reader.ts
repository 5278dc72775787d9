/** A source of bytes that fills a caller's buffer, so that a gigabyte is read through one megabyte of memory. */
export interface ByteReader {
  /**
   * Reads up to `length` bytes to `offset`. The buffer may be transferred: go on with the one returned, which has the same size.
   * `read` is 0 only at the end.
   */
  read: (buffer: ArrayBuffer, offset: number, length: number) => Promise<{ buffer: ArrayBuffer; read: number }>;
  /** Lets go of what is held where the rest is not wanted. */
  cancel?: () => Promise<void>;
}

/** Pieces of any size, the next one fetched when the last is used up; `undefined` at the end. */
export function readerOfPieces(
  next: () => Promise<Uint8Array | undefined> | Uint8Array | undefined,
  cancel?: () => Promise<void>,
): ByteReader {
  let rest: Uint8Array | undefined = new Uint8Array(0);
  return {
    async read(buffer, offset, length) {
      while (rest?.length === 0) rest = await next();
      if (!rest) return { buffer, read: 0 };
      const part = rest.subarray(0, length);
      new Uint8Array(buffer, offset, part.length).set(part);
      rest = rest.subarray(part.length);
      return { buffer, read: part.length };
    },
    ...(cancel ? { cancel } : {}),
  };
}

export function readerOfBytes(bytes: Uint8Array): ByteReader {
  let whole: Uint8Array | undefined = bytes;
  return readerOfPieces(() => {
    const piece = whole;
    whole = undefined;
    return piece;
  });
}

/**
 * Readers with a read under way. Chromium (156) may collect a Blob's stream as garbage while a script waits for it, if only the waiting script
 * can reach it: then the read never ends. Seen with files of a gigabyte.
 */
const underWay = new Set<object>();

async function held<T>(reader: object, read: Promise<T>): Promise<T> {
  underWay.add(reader);
  try {
    return await read;
  } finally {
    underWay.delete(reader);
  }
}

/** Any stream of chunks, for what cannot read into a given buffer (decompressed bytes). */
export function readerOfStream(stream: ReadableStream<Uint8Array>): ByteReader {
  const reader = stream.getReader();
  return readerOfPieces(
    async () => (await held(reader, reader.read())).value,
    () => reader.cancel(),
  );
}

/** A Blob, without copying: the stream writes into our buffer ("byob"), where the browser can (Safari cannot). */
export function readerOfBlob(blob: Blob): ByteReader {
  const stream = blob.stream();
  let reader: ReadableStreamBYOBReader;
  try {
    reader = stream.getReader({ mode: 'byob' });
  } catch {
    return readerOfStream(stream);
  }
  return {
    async read(buffer, offset, length) {
      const size = buffer.byteLength;
      const { value } = await held(reader, reader.read(new Uint8Array(buffer, offset, length)));
      return { buffer: value?.buffer ?? new ArrayBuffer(size), read: value?.byteLength ?? 0 };
    },
    cancel: () => reader.cancel(),
  };
}
