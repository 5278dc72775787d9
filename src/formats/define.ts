/**
 * What a format is. A format says which lines have its shape and what their parts mean; it never judges.
 * There are three kinds:
 * - `envelope`: something a transport put around a line (svlogd time, container runtime, CI timestamp). Peeled off first, repeatedly.
 * - `record`: the line itself, one of many shapes. `block` joins the lines that belong together (one curl exchange).
 * - `document`: a configuration file, read as a whole for facts.
 */
import type { FactId } from '../../content/facts.ts';

/** Who is speaking in a record. Server-side speakers outrank clients when causes are ranked. */
export const speakers = [
  'registry',
  'storage',
  'proxy',
  'rails',
  'client',
  'kubelet',
  'ci',
  'probe',
  'config',
  'unknown',
] as const;
export type Speaker = (typeof speakers)[number];

/** What a format reads out of a line. Field names are canonical: `err.detail`, `detail` and `error` all become `detail`. */
export interface ParsedLine {
  /** Milliseconds since the epoch, where the line says it. */
  time?: number;
  /** The line tells its time without a zone, in the local time of a host; read as UTC. */
  localTime?: true;
  level?: 'debug' | 'info' | 'warning' | 'error' | 'fatal';
  /** Decoded parts by canonical name: msg, code, detail, status, method, uri, host, upstream, request… */
  fields: Readonly<Record<string, string>>;
}

export interface EnvelopeFormat {
  kind: 'envelope';
  /** Anchored with ^; what follows the match is the inner line, unless `unwrap` says otherwise. */
  shape: RegExp;
  /** Given the match, the inner line and what the envelope knew. `undefined`: not this envelope after all. */
  unwrap?: (line: string, match: RegExpExecArray) => { inner: string; time?: number } | undefined;
}

export interface RecordFormat {
  kind: 'record';
  speaker: Speaker;
  /** Anchored with ^ wherever the format allows it; linear. */
  shape: RegExp;
  /** Only shapes with a higher number are tried before this one. 50 where nothing else fits is known. */
  priority: number;
  /** True where a line of this format can only come from a container registry or one of its clients. */
  registry: boolean;
  /** The log to ask for where this speaker should be heard; its text says how to collect it. */
  toCollect?: true;
  parse: (line: string, match: RegExpExecArray) => ParsedLine;
  /** Lines around a hit that belong to the same record. `starts` begins a new block even if `continues` holds. */
  block?: {
    continues: RegExp;
    starts: RegExp;
    maxLines: number;
    /** The command that printed the block, where it stands right above. `parse` is given it as the last line; signatures do not see it. */
    command?: RegExp;
  };
}

export interface DocumentFormat {
  kind: 'document';
  /** A line that only this kind of file has; one is enough to call the lines around it this format. */
  shape: RegExp;
  /** Substrings (7 characters or more) of which every line of `shape` holds one. */
  literals: readonly string[];
  priority: number;
  registry: boolean;
  /** True while a line may still belong to the file: stops at prompts, log lines, prose. */
  continues: RegExp;
  /** Reads what people write, not the whole language. Lines are given without envelopes; `line` counts from 0. */
  read: (lines: readonly string[]) => readonly DocumentFact[];
}

export interface DocumentFact {
  fact: FactId;
  value: string;
  line: number;
}

export type Format = EnvelopeFormat | RecordFormat | DocumentFormat;

export const defineFormat = <const F extends Format>(format: F): F => format;

/** `text/<locale>.ts` of a format. */
export interface FormatText {
  /** What a person calls it: "Registry application log (logfmt)". */
  name: string;
  /** How to get one, per install method; the command stands in backticks. */
  collect?: { linux: string; compose: string; helm: string; source: string };
}

export { parseLogfmt } from './parse-logfmt.ts';
export { parseJsonLine } from './parse-json-line.ts';
export { parseLevel } from './parse-level.ts';
export { parseTime } from './parse-time.ts';
export { canonicalFields } from './canonical-fields.ts';
export { unescapeOnce } from './unescape.ts';
