/** What comes in, and what the engine reads: one given thing (a paste, a file, an archive) becomes one or several sources. */
import type { ByteReader } from './byte-reader.ts';

/**
 * What a user's input can be that we cannot read, or not wholly. Values, not exceptions.
 * - `empty`: no bytes. - `binary`: no text. - `unreadable`: the browser or the system refused, or the compressed data are damaged.
 * - `truncated-archive`: it ends too early; what came before was read.
 * - `too-deep`: archives in archives beyond the limit. - `too-many`: more files in it than the limit. - `too-large`: it unpacks to
 *   more than the limit; what came before was read.
 * - `password-protected`: encrypted. - `unsupported-archive`: xz, bzip2, zstd, 7z, rar: to be unpacked first.
 */
export const inputProblems = [
  'empty',
  'binary',
  'unreadable',
  'truncated-archive',
  'too-deep',
  'too-many',
  'too-large',
  'password-protected',
  'unsupported-archive',
] as const;
export type InputProblem = (typeof inputProblems)[number];

/** One thing a user gave. A reader is for what can be read once only: standard input. */
export type GivenInput = { name: string } & (
  { text: string } | { bytes: Uint8Array } | { blob: Blob } | { reader: ByteReader }
);

/** One named text to read, in UTF-8. The next source is made only when this one was read: they may share a stream. */
export interface Source {
  /** For people: cleaned, never a path to open. `logs.tar.gz/var/log/gitlab/registry/current` for a file in an archive. */
  name: string;
  reader: ByteReader;
  /** Index of the given input it came from. Left out: each given input is one source. */
  origin?: number;
  /** Asked after reading. */
  problem?: () => InputProblem | undefined;
}

export interface InputLimits {
  /** Archives within archives, compressed files counted. */
  depth: number;
  /** Files out of one given input. */
  entries: number;
  /** Bytes out of one given input that is compressed or packed. A plain file may have any size. */
  unpacked: number;
  /** An archive inside another is held in memory when it has to be read from its end (zip). */
  held: number;
}

export const inputLimits: InputLimits = { depth: 3, entries: 2000, unpacked: 20e9, held: 256e6 };
