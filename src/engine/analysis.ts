/** What the engine returns: ids, spans and typed values, never prose. */
import type { Diagnosis, Evidence } from '../diagnose/define.ts';
import type { FoundFact } from '../diagnose/collect-evidence.ts';

/** What a user's input can be that we cannot read. Values, not exceptions. */
export type InputProblem = 'empty' | 'binary' | 'truncated-archive' | 'unreadable' | 'too-deep' | 'password-protected';

export interface ReadInput {
  name: string;
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
}

export interface Progress {
  /** Bytes read so far, of how many where that is known. */
  read: number;
  total?: number;
  input: number;
  evidence: number;
}
