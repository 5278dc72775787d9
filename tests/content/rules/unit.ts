/** What the rules look at: a unit with all its parts, and the world it stands in. */
import type { NamedSignature } from '../../../src/diagnose/match-signatures.ts';
import type { Knowledge } from '../../../src/engine/knowledge.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Case, Runbook } from '../../../src/runbook/define.ts';
import type { Snippet } from '../../../src/snippets/define.ts';

/** The same words in each language, as the file exports them. */
export type Texts = Readonly<Record<Locale, unknown>>;

export interface CaseUnit {
  runbook: string;
  name: string;
  expected: Case;
  input: string | undefined;
}

export interface RunbookUnit {
  id: string;
  runbook: Runbook;
  cases: readonly CaseUnit[];
  texts: Texts;
}

export interface SnippetUnit {
  id: string;
  snippet: Snippet;
  texts: Texts;
}

export interface World {
  knowledge: Knowledge;
  signatures: ReadonlyMap<string, NamedSignature>;
  runbooks: ReadonlySet<string>;
  snippets: ReadonlySet<string>;
  /** Snippets that some runbook uses. */
  usedSnippets: ReadonlySet<string>;
  /** Facts that a signature or a configuration file can give. */
  producedFacts: ReadonlySet<string>;
}

/** Every rule returns what is wrong, why it matters, and what to do; nothing where all is well. */
export type Messages = string[];
