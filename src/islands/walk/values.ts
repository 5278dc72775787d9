/** The values that fill snippets: facts where a parameter names one, else what was typed into the form of this visit. */
import type { FactId } from '../../../content/facts.ts';
import type { FactValues } from '../../runbook/walk.ts';
import type { Snippet } from '../../snippets/define.ts';

export type Typed = Readonly<Record<string, string>>;

/** A parameter that is a fact shares one value over the whole page; others are shared by name within a runbook. */
export function paramValues(snippet: Snippet, facts: FactValues, typed: Typed): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(snippet.params).map(([name, param]) => [
      name,
      typed[name] ?? (param.fact ? facts[param.fact] : undefined),
    ]),
  );
}

export const factOf = (snippet: Snippet, name: string): FactId | undefined => snippet.params[name]?.fact;
