/** Facts of this visit: what was read, corrected by what the user said. */
import type { FactId } from '../../../content/facts.ts';
import { chooseFacts, type FoundFact } from '../../diagnose/collect-evidence.ts';
import { installMethods, type InstallMethod, type Runbook } from '../../runbook/define.ts';
import { dependsOnVersion } from '../../runbook/steps-for.ts';
import type { FactValues } from '../../runbook/walk.ts';
import type { Snippet } from '../../snippets/define.ts';
import { renderSnippet } from '../../snippets/render-snippet.ts';

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

/**
 * The facts a runbook turns on: the GitLab version where steps depend on it, those its questions read, then those its snippets
 * fill in for this install method.
 */
export function factsOfRunbook(
  runbook: Runbook,
  snippets: Readonly<Record<string, Snippet>>,
  method: InstallMethod | undefined,
): FactId[] {
  const asked = Object.values(runbook.questions).flatMap(({ from }) => (from ? [from.fact] : []));
  const filled = Object.values(runbook.steps).flatMap(({ snippet }) =>
    snippet && snippets[snippet] ? factsOfSnippet(snippets[snippet], method) : [],
  );
  const version: FactId[] = dependsOnVersion(runbook) ? ['gitlabVersion'] : [];
  return [...new Set<FactId>(['installMethod', ...version, ...(runbook.asks ?? []), ...asked, ...filled])];
}

function factsOfSnippet(snippet: Snippet, method: InstallMethod | undefined): FactId[] {
  const result = renderSnippet(snippet, method ?? installMethods[0], {});
  if (!result.ok) return [];
  return result.rendered.used.flatMap(({ name }) => snippet.params[name]!.fact ?? []);
}
