/** Facts of this visit: what was read, corrected by what the user said. */
import type { FactId } from '../../../content/facts.ts';
import { chooseFacts, type FoundFact } from '../../diagnose/collect-evidence.ts';
import type { Runbook } from '../../runbook/define.ts';
import type { FactValues } from '../../runbook/walk.ts';
import type { Snippet } from '../../snippets/define.ts';

export type KnownFact =
  { from: 'input'; value: string; found: FoundFact; others: readonly string[] } | { from: 'user'; value: string };
export type Known = Readonly<Partial<Record<FactId, KnownFact>>>;

export function knownFacts(found: readonly FoundFact[], said: FactValues): Known {
  const known: Partial<Record<FactId, KnownFact>> = {};
  for (const fact of Object.values(chooseFacts(found)) as FoundFact[]) {
    const others = found
      .filter((other) => other.fact === fact.fact && other.value !== fact.value)
      .map(({ value }) => value);
    known[fact.fact] = { from: 'input', value: fact.value, found: fact, others: others.slice(0, 4) };
  }
  for (const [id, value] of Object.entries(said))
    if (value !== undefined) known[id as FactId] = { from: 'user', value };
  return known;
}

export const factValues = (known: Known): FactValues =>
  Object.fromEntries(Object.entries(known).map(([id, fact]) => [id, fact.value]));

/** The facts a runbook turns on: those its questions read, then those its snippets fill in. */
export function factsOfRunbook(runbook: Runbook, snippets: Readonly<Record<string, Snippet>>): FactId[] {
  const asked = Object.values(runbook.questions).flatMap(({ from }) => (from ? [from.fact] : []));
  const filled = Object.values(runbook.steps).flatMap(({ snippet }) =>
    snippet ? Object.values(snippets[snippet]?.params ?? {}).flatMap(({ fact }) => (fact ? [fact] : [])) : [],
  );
  return [...new Set<FactId>(['installMethod', ...(runbook.asks ?? []), ...asked, ...filled])];
}
