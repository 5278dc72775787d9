/** A string as UTF-8, encoded straight into the caller's buffer. */
import type { ByteReader } from './byte-reader.ts';

/** In UTF-16 units. Each call converts the whole string it is given, so that one long string must be cut. */
const piece = 1 << 20;

export function readerOfText(text: string): ByteReader {
  const encoder = new TextEncoder();
  let at = 0;
  let carried = new Uint8Array(0);
  return {
    read(buffer, offset, length) {
      const into = new Uint8Array(buffer, offset, length);
      if (carried.length === 0 && at < text.length) {
        const { read, written } = encoder.encodeInto(pieceAt(text, at), into);
        at += read;
        if (written > 0) return Promise.resolve({ buffer, read: written });
        // Fewer bytes of room than the next character needs.
        const character = String.fromCodePoint(text.codePointAt(at)!);
        carried = encoder.encode(character);
        at += character.length;
      }
      const part = carried.subarray(0, length);
      into.set(part);
      carried = carried.subarray(part.length);
      return Promise.resolve({ buffer, read: part.length });
    },
  };
}

/** Never ends between the halves of a surrogate pair. */
function pieceAt(text: string, at: number): string {
  if (at === 0 && text.length <= piece) return text;
  const cut = text.slice(at, at + piece);
  const last = cut.charCodeAt(cut.length - 1);
  return last >= 0xd800 && last < 0xdc00 && cut.length > 1 ? cut.slice(0, -1) : cut;
}
