/** A source of bytes that fills a caller's buffer, so that a gigabyte is read through one megabyte of memory. */
export interface ByteReader {
  /**
   * Reads up to `length` bytes to `offset`. The buffer may be transferred: go on with the one returned.
   * `read` is 0 only at the end.
   */
  read: (buffer: ArrayBuffer, offset: number, length: number) => Promise<{ buffer: ArrayBuffer; read: number }>;
}

export function readerOfBytes(bytes: Uint8Array): ByteReader {
  let at = 0;
  return {
    read: (buffer, offset, length) => {
      const part = bytes.subarray(at, at + length);
      new Uint8Array(buffer, offset, part.length).set(part);
      at += part.length;
      return Promise.resolve({ buffer, read: part.length });
    },
  };
}

/** Any stream of chunks, for what cannot read into a given buffer (decompressed or transcoded bytes). */
export function readerOfStream(stream: ReadableStream<Uint8Array>): ByteReader {
  const reader = stream.getReader();
  let rest = new Uint8Array(0);
  return {
    async read(buffer, offset, length) {
      while (rest.length === 0) {
        const { done, value } = await reader.read();
        if (done) return { buffer, read: 0 };
        rest = value as Uint8Array<ArrayBuffer>;
      }
      const part = rest.subarray(0, length);
      new Uint8Array(buffer, offset, part.length).set(part);
      rest = rest.subarray(part.length);
      return { buffer, read: part.length };
    },
  };
}

/** A Blob, without copying: the stream writes into our buffer ("byob"). */
export function readerOfBlob(blob: Blob): ByteReader {
  const reader = blob.stream().getReader({ mode: 'byob' });
  return {
    async read(buffer, offset, length) {
      const size = buffer.byteLength;
      const { value } = await reader.read(new Uint8Array(buffer, offset, length));
      return { buffer: value?.buffer ?? new ArrayBuffer(size), read: value?.byteLength ?? 0 };
    },
  };
}
