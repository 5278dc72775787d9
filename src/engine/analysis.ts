/** What the engine returns: ids, spans and typed values, never prose. */
import type { Diagnosis, Evidence } from '../diagnose/define.ts';
import type { FoundFact } from '../diagnose/collect-evidence.ts';
import type { InputProblem } from '../input/source.ts';

export type { InputProblem } from '../input/source.ts';

/** One text that was read. An archive gives several, so there may be more of these than inputs given. */
export interface ReadInput {
  /** For people, cleaned. */
  name: string;
  /** Index of the given input that it came from. */
  origin: number;
  bytes: number;
  lines: number;
  problem?: InputProblem;
}

export interface SeenFormat {
  input: number;
  format: string;
  /** First line of this format, from 1. */
  first: number;
  /** Lines of this format among those looked at (a sample of a large input). */
  seen: number;
}

/**
 * - `diagnosed`: at least one diagnosis. - `healthy`: a registry at work, and nothing wrong in it.
 * - `unknown`: about a registry, but not recognised. - `unrelated`: nothing to do with a registry. - `empty`: nothing to read.
 */
export type Verdict = 'diagnosed' | 'healthy' | 'unknown' | 'unrelated' | 'empty';

export interface Analysis {
  verdict: Verdict;
  inputs: readonly ReadInput[];
  formats: readonly SeenFormat[];
  /** In order of reading. */
  evidence: readonly Evidence[];
  facts: readonly FoundFact[];
  /** Best first. */
  diagnoses: readonly Diagnosis[];
  /** The format of the one log that would decide most now; none where a cause is known. */
  collect?: string;
}

export interface Progress {
  /** Bytes of text read so far. For an archive that is more than it has. */
  read: number;
  /** Bytes given, where that is known. */
  total?: number;
  input: number;
  evidence: number;
}
