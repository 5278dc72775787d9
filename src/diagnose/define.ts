/**
 * What a signature is: a pattern that recognises one thing in one record.
 *
 * A line is looked at only when it holds one of the signature's literals, so 1,000 signatures cost little more than 300
 * (the literals are found in the raw bytes). The pattern then runs on the record's text: envelopes and colours removed,
 * one level of escaping removed, blocks (a curl exchange) joined with newlines.
 */
import type { FactId } from '../../content/facts.ts';
import type { Speaker } from '../formats/define.ts';

/**
 * - `cause`: by itself names the diagnosis.
 * - `symptom`: several diagnoses explain it.
 * - `context`: a fact, no judgement.
 * - `benign`: looks bad, is normal; takes a record away from the symptoms in it.
 */
export type Role = 'cause' | 'symptom' | 'context' | 'benign';

export interface Signature {
  role: Role;
  /**
   * Every record the pattern matches holds at least one of these (ASCII case is ignored). 7 characters or more each. Rare ones: of a
   * healthy log, `HTTP/1.1" 404` names few lines, `/blobs/sha256` names all.
   */
  literals: readonly string[];
  /**
   * Linear on any input: no unbounded quantifier on a broad class (`[^"]{0,200}`, never `.*`).
   * Named groups that are fact ids are captured as facts: `(?<keyId>[A-Z2-7:]{59})`.
   */
  pattern: RegExp;
  /** Only in records of these speakers. Left out: any. */
  speakers?: readonly Speaker[];
  /** Match this canonical field (`detail`, `code`, `msg`…) instead of the whole record. */
  field?: string;
  /** Further conditions on canonical fields. */
  fields?: Readonly<Record<string, RegExp>>;
  /** Facts with a fixed value that follow from a match. */
  sets?: Readonly<Partial<Record<FactId, string>>>;
  /** For shared symptoms: the runbooks that could explain it, 1 (remotely) to 5 (most likely). */
  suggests?: Readonly<Record<string, number>>;
  /**
   * Within a runbook: how much a symptom speaks for it, 1–5; 3 where nothing is said. For a cause, less than 5 says that it is
   * often the consequence of another cause, which then comes first.
   */
  weight?: number;
  /** True where a match can only come from a container registry or one of its clients. */
  registry?: boolean;
  /** For context: shows that something works ("Login Succeeded"). Without any diagnosis the input is then called healthy. */
  healthy?: boolean;
  /** For context: a whole push or pull went through. Said of what was seen before it. */
  completes?: boolean;
  /** Ids of context or benign signatures which, appearing later in the same input, take this symptom back (a retry that completed). */
  resolvedBy?: readonly string[];
  /** For a symptom: ids of signatures which, met anywhere, make it a cause of its own runbook (a token that had run out, and was new). */
  confirmedBy?: readonly string[];
  /** For a cause that a client repeats word for word: who said it first. It then counts as said by that one. */
  passesOn?: Speaker;
  /** Lines as a program prints them, which must match. Values are examples, never from a real installation. */
  examples: readonly string[];
  /** Lines close to it that must not match. */
  lookAlikes: readonly string[];
}

export const defineSignatures = <const S extends Readonly<Record<string, Signature>>>(signatures: S): S => signatures;

/** `input` counts from 0 in the order of reading; lines count from 1; columns count from 0 in UTF-16 units of the decoded line. */
export interface Span {
  input: number;
  first: number;
  last: number;
  column?: number;
  length?: number;
  /** The line itself, or 400 characters of it around the match, without colours. From outside: show it as text only. */
  quote?: string;
}

/**
 * A signature met. Repetitions are counted; the first four spans and the last are kept. What is only context and carries no fact is not looked
 * for any more once it was met 16 times.
 */
export interface Evidence {
  /** `<runbook>/<name>`, or `symptoms/<name>` for shared ones. */
  signature: string;
  role: Role;
  speaker: Speaker;
  format: string;
  spans: readonly Span[];
  count: number;
  facts: Readonly<Partial<Record<FactId, string>>>;
  /** Milliseconds since the epoch of the first and last occurrence, where the lines say it. */
  firstTime?: number;
  lastTime?: number;
  /** The lines tell no time zone: the times may be off by whole hours. */
  localTime?: true;
  /** Of a server's cause, where a client failed at a known time. */
  relation?: TimeRelation;
}

/** When a cause was met, seen from the last failure of a client. */
export interface TimeRelation {
  /** `same`: within a second. `own`: it is a failure of a client itself. */
  side: 'before' | 'after' | 'same' | 'own';
  milliseconds: number;
  /** `near`: within minutes. `far`: more than an hour from every failure of a client. */
  distance: 'near' | 'between' | 'far';
  /** Hours left out of account because the lines tell no time zone. */
  zone?: number;
}

/**
 * - `direct`: a cause was seen. - `correlated`: different symptoms, from different speakers or of its own, agree.
 * - `heuristic`: one symptom that this diagnosis would explain, among others.
 */
export type Grade = 'direct' | 'correlated' | 'heuristic';

export interface Diagnosis {
  runbook: string;
  grade: Grade;
  /** Comparable within one analysis only. */
  score: number;
  evidence: readonly Evidence[];
  /** Milliseconds between the last of its lines and an image that was pushed or pulled whole after it. */
  worksAfter?: number;
}
