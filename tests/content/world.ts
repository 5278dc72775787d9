/** The real world: everything that content/ holds. */
import { facts } from '../../content/facts.ts';
import { gatherKnowledge } from '../../src/engine/knowledge.ts';
import type { Runbook } from '../../src/runbook/define.ts';
import { runbooks } from '../../src/runbook/library.ts';
import { snippets } from '../../src/snippets/library.ts';
import { groupNames } from './rules/signatures.ts';
import type { World } from './rules/unit.ts';
import { formatSources } from './units.ts';

const knowledge = gatherKnowledge();

export const world: World = {
  knowledge,
  signatures: new Map(knowledge.signatures.map((signature) => [signature.id, signature])),
  runbooks: new Set(Object.keys(runbooks)),
  snippets: new Set(Object.keys(snippets)),
  usedSnippets: new Set(Object.values(runbooks).flatMap(snippetsOf)),
  producedFacts: new Set([
    ...knowledge.signatures.flatMap(({ pattern, sets }) => [...groupNames(pattern), ...Object.keys(sets ?? {})]),
    ...Object.keys(facts).filter((fact) => Object.values(formatSources).some((code) => code.includes(`'${fact}'`))),
  ]),
};

function snippetsOf({ questions, steps, checks }: Runbook): string[] {
  const named = [
    ...Object.values(questions).map(({ probe }) => probe),
    ...Object.values(steps).map(({ snippet }) => snippet),
    ...Object.values(checks).map(({ snippet }) => snippet),
  ];
  return named.filter((id) => id !== undefined);
}
