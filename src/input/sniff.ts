/** What the first bytes say that an input is. Names are not asked: rotated logs are called anything. */
export type Container = 'gzip' | 'zip' | 'tar' | 'unsupported';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** As many bytes as a decision needs, where the input has them. */
export const sniffLength = 8192;

const starts = (head: Uint8Array, ...magic: number[]): boolean => magic.every((byte, at) => head[at] === byte);

export function sniffContainer(head: Uint8Array): Container | undefined {
  if (starts(head, 0x1f, 0x8b)) return 'gzip';
  // A file, an empty archive, the first part of a split one.
  if (starts(head, 0x50, 0x4b, 3, 4) || starts(head, 0x50, 0x4b, 5, 6) || starts(head, 0x50, 0x4b, 7, 8)) return 'zip';
  if (isTarHeader(head)) return 'tar';
  if (
    starts(head, 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0) || // xz
    (starts(head, 0x42, 0x5a, 0x68) && starts(head.subarray(4), 0x31, 0x41, 0x59, 0x26, 0x53, 0x59)) || // bzip2
    starts(head, 0x28, 0xb5, 0x2f, 0xfd) || // zstd
    starts(head, 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) || // 7z
    starts(head, 0x52, 0x61, 0x72, 0x21, 0x1a, 7) // rar
  )
    return 'unsupported';
  return undefined;
}

/** Every tar header carries the sum of its own bytes, with the sum's field taken as spaces; that is surer than the magic word. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < 512 || block[0] === 0) return false;
  const written = /^[ ]{0,8}([0-7]{1,8})[ \0]{0,8}$/.exec(String.fromCharCode(...block.subarray(148, 156)))?.[1];
  if (!written) return false;
  let sum = 8 * 32;
  for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) sum += block[at]!;
  return sum === Number.parseInt(written, 8);
}

/** The encoding of a text and the length of its mark, or `binary`. */
export function sniffText(head: Uint8Array): { encoding: Encoding; skip: number } | 'binary' {
  if (starts(head, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', skip: 3 };
  if (starts(head, 0xff, 0xfe)) return { encoding: 'utf-16le', skip: 2 };
  if (starts(head, 0xfe, 0xff)) return { encoding: 'utf-16be', skip: 2 };
  const wide = sniffUtf16(head);
  if (wide) return { encoding: wide, skip: 0 };
  return isBinary(head) ? 'binary' : { encoding: 'utf-8', skip: 0 };
}

/** Without a mark: most characters of a log are ASCII, so every other byte is zero, and the rest is no control character. */
function sniffUtf16(head: Uint8Array): Encoding | undefined {
  if (head.length < 8) return undefined;
  const zeros = [0, 0];
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] === 0) zeros[at & 1]!++;
    else if (isControl(head[at]!)) controls++;
  }
  const pairs = head.length >> 1;
  if (controls > pairs * 0.05) return undefined;
  if (zeros[1]! > pairs * 0.6 && zeros[0]! < pairs * 0.05) return 'utf-16le';
  if (zeros[0]! > pairs * 0.6 && zeros[1]! < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** None of backspace, tab, the line ends and escape, which logs of terminals hold. */
const isControl = (byte: number): boolean => byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27;

/**
 * Zeros in many places, or many control characters. One run of zeros is no sign: a log that was truncated while its program went
 * on writing begins with them.
 */
function isBinary(head: Uint8Array): boolean {
  let runs = 0;
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at]!;
    if (byte === 0) runs += head[at - 1] === 0 ? 0 : 1;
    else if (isControl(byte)) controls++;
  }
  return runs > 4 || (runs > 0 && controls > 0) || controls > head.length * 0.05;
}
