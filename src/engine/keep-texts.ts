/** Small texts kept while they are read, for a second look with their broken lines put together. */
import type { Span } from '../diagnose/define.ts';
import { readerOfBytes, type ByteReader } from '../input/byte-reader.ts';
import { rejoinWrapped, type Wrapping } from '../input/rejoin-wrapped.ts';
import type { Source } from '../input/source.ts';

/** More than this nobody has wrapped by hand, in all inputs together. Bytes. */
const most = 64 * 1024;

export class KeptTexts {
  #texts: { source: Source; bytes: Uint8Array[] }[] = [];
  #size = 0;

  /** The same sources; what is read of them is kept until it is too much. */
  async *keep(sources: AsyncIterable<Source> | Iterable<Source>): AsyncGenerator<Source> {
    for await (const source of sources) {
      const bytes: Uint8Array[] = [];
      this.#texts.push({ source, bytes });
      yield { ...source, reader: this.#tap(source.reader, bytes) };
    }
  }

  #tap(reader: ByteReader, into: Uint8Array[]): ByteReader {
    return {
      read: async (buffer, offset, length) => {
        const result = await reader.read(buffer, offset, length);
        this.#size += result.read;
        if (this.#size > most) this.#texts = [];
        else if (result.read > 0) into.push(new Uint8Array(result.buffer, offset, result.read).slice());
        return result;
      },
      ...(reader.cancel ? { cancel: () => reader.cancel!() } : {}),
    };
  }

  /** `undefined` where there was too much, or no line looks broken. */
  rejoined(wrapping: Wrapping): RejoinedTexts | undefined {
    if (this.#size > most || this.#texts.length === 0) return undefined;
    const texts = this.#texts.map(({ bytes }) => new TextDecoder().decode(concat(bytes)));
    const joined = texts.map((text) => rejoinWrapped(text, wrapping));
    if (joined.every((one) => one === undefined)) return undefined;
    return {
      sources: this.#texts.map(({ source }, input) => ({
        ...source,
        reader: readerOfBytes(new TextEncoder().encode(joined[input]?.text ?? texts[input]!)),
      })),
      lastLine: ({ input, last }) => joined[input]?.ends[last - 1] ?? last,
    };
  }
}

export interface RejoinedTexts {
  sources: Source[];
  /** Where the line that was put together ended before. */
  lastLine: (span: Pick<Span, 'input' | 'last'>) => number;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
