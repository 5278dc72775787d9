/**
 * What a runbook is: typed data, from which the state machine, the page, the map, the link and the tests are all built.
 * Words stand in `text/<locale>.ts`, never here.
 */
import type { FactId } from '../../content/facts.ts';
import type { Signature } from '../diagnose/define.ts';

export { factType, type FactType } from './fact-types.ts';

/** The install methods, in the order in which they are offered. */
export const installMethods = ['linux', 'compose', 'helm', 'source'] as const;
export type InstallMethod = (typeof installMethods)[number];

/** What a step does to the service, mildest first. */
export const effects = ['read-only', 'client-change', 'reconfigure', 'restart', 'data-loss'] as const;
export type Effect = (typeof effects)[number];

/** The answer that every question has. */
export const unsure = 'unsure';

export interface Question {
  /** Answer id → the question or outcome it leads to. `unsure` is always among them. */
  answers: Readonly<Record<string, string>> & { readonly unsure: string };
  /** The fact that answers this question by itself, and which value is which answer. `*` stands for any other value. */
  from?: { fact: FactId; answers: Readonly<Record<string, string>> };
  /** The read-only command that finds the answer out; what it prints is read for `from.fact`. A snippet id. */
  probe?: string;
}

export interface VersionRange {
  from?: string;
  until?: string;
}

export interface Step {
  effect: Effect;
  /** The snippet that does it. A step without one is done by hand, and the text says how. */
  snippet?: string;
  /** Install methods for which this step exists. Left out: all. */
  only?: readonly InstallMethod[];
  /**
   * GitLab versions for which this step exists: `from` inclusive, `until` exclusive. Hidden where the version is known to be
   * another; while it is not known, shown with the line at which it changes.
   */
  versions?: VersionRange;
  /** The version from which what this step uses still works, but is deprecated. The text says what takes its place. */
  deprecatedFrom?: string;
  /** True where the text has an `undo`. Every step that is not read-only says how to undo it, or that it cannot be undone. */
  undo?: boolean;
}

export interface Check {
  /** Read-only; its output is pasted back. */
  snippet: string;
  /** Signature ids, any of which in the output means fixed. */
  fixed: readonly string[];
  /** Signature ids, any of which means not fixed, besides the causes of this runbook. */
  notFixed?: readonly string[];
}

export interface Outcome {
  /** Step ids, in order. */
  steps: readonly string[];
  check?: string;
  /** Another runbook that takes over from here (after this outcome's steps, where it has any). */
  goto?: string;
}

/**
 * A table or a picture on a runbook's page, after its background. `settings`: the settings below a prefix, or below
 * several with spaces between them (`storage.s3_v2 storage.redirect`), a table each. `diagram`: a drawing of
 * content/diagrams. `metrics`: the metrics of a family, `*` for all.
 */
export interface Exhibit {
  kind: 'settings' | 'diagram' | 'metrics';
  of: string;
}

export type Tool = 'metrics';

export interface Runbook {
  kind: 'problem' | 'task' | 'reference' | 'triage';
  /** Day of the last review against the sources, ISO 8601. */
  reviewed: string;
  /** The GitLab versions it holds for. `until` left out: today's. */
  versions: { from: string; until?: string };
  /** First question or outcome. */
  start: string;
  questions: Readonly<Record<string, Question>>;
  outcomes: Readonly<Record<string, Outcome>>;
  steps: Readonly<Record<string, Step>>;
  checks: Readonly<Record<string, Check>>;
  /** Runbooks that are often meant instead; shown as "not this?". */
  related: readonly string[];
  /** The facts that its snippets and words use, in the order of the form. */
  asks?: readonly FactId[];
  /** Tables and pictures, in the order in which they are read. */
  exhibits?: readonly Exhibit[];
  /** Something interactive on its page: the island of src/islands/<tool>/tool.tsx. */
  tool?: Tool;
}

export const defineRunbook = <const R extends Runbook>(runbook: R): R => runbook;

type Key<T> = Extract<keyof T, string>;

interface StepText {
  title: string;
  body?: string;
}

/**
 * The words of a runbook. `code` stands in backticks and is the same in every language; `[[id]]` links to another runbook.
 * A missing or surplus key does not compile.
 */
export type RunbookText<R extends Runbook, S extends Readonly<Record<string, Signature>> = Record<never, never>> = {
  title: string;
  /** What is wrong, in one sentence, as the page says it above the evidence. */
  summary: string;
  /** How it shows: what people see and search for. */
  symptom: string;
  /** Paragraphs: the mechanism, and where older advice fails, why. */
  background: readonly string[];
  questions: {
    [Q in Key<R['questions']>]: {
      title: string;
      help?: string;
      /** How to find out, where there is no probe or more than the probe is to be said. */
      findOut?: string;
      answers: { [A in Key<R['questions'][Q]['answers']>]: string };
    };
  };
  outcomes: { [O in Key<R['outcomes']>]: { title: string; body: string } };
  steps: {
    [S in Key<R['steps']>]: R['steps'][S] extends { undo: true } ? StepText & { undo: string } : StepText;
  };
  checks: { [C in Key<R['checks']>]: { title: string; fixed: string; notFixed: string } };
  /** Why a line that matched says what it says. */
  evidence: { [E in Key<S>]: string };
};

/** The words of the shared symptoms. */
export type SignatureText<S extends Readonly<Record<string, Signature>>> = { [E in Key<S>]: string };

/**
 * `cases/<name>/expect.ts`: what has to come out of `input.txt` beside it (a task's case may have no input).
 * `first`: this runbook is diagnosed first. `absent`: a near miss, which must not be diagnosed as this runbook at all.
 */
export interface Case {
  place: 'first' | 'absent';
  grade?: 'direct' | 'correlated' | 'heuristic';
  /** Facts that must have been read, with these values. */
  facts?: Readonly<Partial<Record<FactId, string>>>;
  /** Answers given after the facts have answered what they can, and the outcome that must be reached. */
  walks?: readonly { answers: Readonly<Record<string, string>>; outcome: string }[];
}

export const defineCase = <const C extends Case>(one: C): C => one;
