/** That a runbook proves itself: every outcome is reached by a case, and a near miss keeps it from claiming too much. */
import { facts, type FactId } from '../../../content/facts.ts';
import { validateFact } from '../../../src/runbook/fact-types.ts';
import type { Runbook } from '../../../src/runbook/define.ts';
import { walk, type FactValues } from '../../../src/runbook/walk.ts';
import type { CaseUnit, Messages, RunbookUnit } from './unit.ts';

export function checkCases({ runbook, cases }: RunbookUnit): Messages {
  const messages: Messages = cases.flatMap((one) => [...checkShape(one), ...checkWalks(one, runbook)]);
  const reached = new Set(cases.flatMap(({ expected }) => (expected.walks ?? []).map(({ outcome }) => outcome)));
  for (const outcome of Object.keys(runbook.outcomes)) {
    if (!reached.has(outcome))
      messages.push(`no case walks to the outcome "${outcome}", so nothing shows that anyone gets there; add a walk.`);
  }
  if (runbook.kind !== 'problem') return messages;
  if (!cases.some(({ expected, input }) => expected.place === 'first' && input !== undefined))
    messages.push('no case is diagnosed as this; add a real text that is.');
  if (!cases.some(({ expected }) => expected.place === 'absent'))
    messages.push('has no near miss; add a case of its closest look-alike with place "absent".');
  return messages;
}

function checkShape({ name, expected, input }: CaseUnit): Messages {
  const messages: Messages = [];
  if (expected.place === 'absent' && !input?.trim())
    messages.push(`the near miss "${name}" has no input, so it shows nothing; add input.txt.`);
  for (const [fact, value] of Object.entries(expected.facts ?? {})) {
    if (!(fact in facts) || validateFact(facts[fact as FactId], value) !== value)
      messages.push(`the case "${name}" expects ${fact} = "${value}", which is no value of that fact.`);
  }
  return messages;
}

function checkWalks({ name, expected }: CaseUnit, runbook: Runbook): Messages {
  return (expected.walks ?? []).flatMap(({ answers, outcome }) => {
    const wrong = Object.entries(answers)
      .filter(([question, answer]) => !Object.hasOwn(runbook.questions[question]?.answers ?? {}, answer))
      .map(
        ([question, answer]) => `the case "${name}" answers "${question}" with "${answer}", which is no answer of it.`,
      );
    return outcome in runbook.outcomes
      ? wrong
      : [...wrong, `the case "${name}" walks to "${outcome}", which is no outcome.`];
  });
}

/** With the facts that were really read: that each walk ends where it should, and answers only what was asked. */
export function checkArrivals({ name, expected }: CaseUnit, runbook: Runbook, read: FactValues): Messages {
  return (expected.walks ?? []).flatMap(({ answers, outcome }) => {
    const { at, unused } = walk(runbook, answers, read);
    const messages = unused.map(
      (question) => `the case "${name}" answers "${question}" on its way to "${outcome}", where nobody asks it.`,
    );
    if ('outcome' in at && at.outcome === outcome) return messages;
    const place = 'outcome' in at ? `the outcome "${at.outcome}"` : `the question "${at.question}"`;
    return [...messages, `the case "${name}" is to arrive at "${outcome}" and stands at ${place}.`];
  });
}
