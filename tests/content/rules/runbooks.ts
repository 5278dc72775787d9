/** What every runbook must be. */
import { facts, type FactId } from '../../../content/facts.ts';
import { effects, unsure, type Question, type Runbook } from '../../../src/runbook/define.ts';
import { validateFact } from '../../../src/runbook/fact-types.ts';
import { checkCases } from './cases.ts';
import { checkGraph } from './runbook-graph.ts';
import type { Messages, RunbookUnit, World } from './unit.ts';
import { checkVersions } from './step-versions.ts';

export function checkRunbook(unit: RunbookUnit, world: World): Messages {
  const graph = checkGraph(unit.runbook);
  const messages = [
    ...checkHead(unit.runbook),
    ...graph,
    ...checkQuestions(unit, world),
    ...checkSteps(unit.runbook, world),
    ...checkVersions(unit.runbook),
    ...checkOutcomes(unit.runbook, world),
    ...checkChecks(unit.runbook, world),
    ...checkRelated(unit, world),
    // A broken graph cannot be walked.
    ...(graph.length === 0 ? checkCases(unit) : []),
  ];
  return messages.map((message) => `runbooks/${unit.id}: ${message}`);
}

function checkHead({ reviewed, versions, asks }: Runbook): Messages {
  const messages: Messages = [];
  if (!/^20\d\d-[01]\d-[0-3]\d$/.test(reviewed) || Number.isNaN(Date.parse(reviewed)))
    messages.push(`was reviewed on "${reviewed}", which is no date; write the day as 2026-11-20.`);
  for (const version of [versions.from, versions.until]) {
    if (version !== undefined && !/^\d{1,2}\.\d{1,2}$/.test(version))
      messages.push(`holds for "${version}", which is no GitLab version; write it as 17.3.`);
  }
  for (const fact of asks ?? []) if (!(fact in facts)) messages.push(`asks for "${fact}", which is no fact.`);
  return messages;
}

function checkQuestions({ runbook, texts }: RunbookUnit, world: World): Messages {
  return Object.entries(runbook.questions).flatMap(([id, question]) => {
    const messages = checkFrom(id, question, world);
    const { probe } = question;
    if (probe !== undefined && !world.snippets.has(probe))
      messages.push(`the probe of "${id}" is "${probe}", which is no snippet.`);
    if (probe !== undefined && !question.from)
      messages.push(
        `"${id}" has a probe and no "from"; what the probe prints would answer nothing. Name the fact it gives.`,
      );
    const words = (texts.en as { questions?: Record<string, { help?: string; findOut?: string }> }).questions?.[id];
    if (probe === undefined && !words?.help && !words?.findOut)
      messages.push(
        `nothing says how to find the answer to "${id}" out; add a probe, or "findOut" or "help" to the text.`,
      );
    return messages;
  });
}

function checkFrom(id: string, { from, answers }: Question, world: World): Messages {
  if (!from) return [];
  if (!(from.fact in facts)) return [`"${id}" reads "${from.fact}", which is no fact (content/facts.ts).`];
  const messages: Messages = [];
  if (!world.producedFacts.has(from.fact))
    messages.push(
      `"${id}" reads the fact ${from.fact}, which no signature and no format gives; it would never be answered.`,
    );
  for (const [value, answer] of Object.entries(from.answers)) {
    if (value !== '*' && validateFact(facts[from.fact as FactId], value) !== value)
      messages.push(`"${id}" reads ${from.fact} = "${value}", which is no value of that fact, so it never holds.`);
    if (!Object.hasOwn(answers, answer) || answer === unsure)
      messages.push(
        `"${id}": ${from.fact} = "${value}" gives "${answer}", which is ${answer === unsure ? 'no knowledge' : 'no answer of it'}.`,
      );
  }
  return messages;
}

function checkSteps({ steps, outcomes }: Runbook, world: World): Messages {
  const used = new Set(Object.values(outcomes).flatMap((outcome) => outcome.steps));
  return Object.entries(steps).flatMap(([id, step]) => {
    const messages: Messages = [];
    if (!used.has(id)) messages.push(`no outcome uses the step "${id}"; use it, or take it out.`);
    if (!effects.includes(step.effect))
      messages.push(`the step "${id}" has the effect "${step.effect}", which is none.`);
    if (step.effect !== 'read-only' && !step.undo)
      messages.push(
        `the step "${id}" changes something (${step.effect}) and does not say how to undo it; set undo and write the words.`,
      );
    if (step.snippet !== undefined && !world.snippets.has(step.snippet))
      messages.push(`the step "${id}" uses "${step.snippet}", which is no snippet.`);
    if (step.only?.length === 0)
      messages.push(`the step "${id}" exists for no install method; leave "only" out, or name some.`);
    return messages;
  });
}

function checkOutcomes({ kind, outcomes, steps, checks }: Runbook, world: World): Messages {
  return Object.entries(outcomes).flatMap(([id, outcome]) => {
    const messages = outcome.steps
      .filter((step) => !(step in steps))
      .map((step) => `the outcome "${id}" has the step "${step}", which does not exist.`);
    if (outcome.check !== undefined && !(outcome.check in checks))
      messages.push(`the outcome "${id}" ends with the check "${outcome.check}", which does not exist.`);
    if (outcome.goto !== undefined && !world.runbooks.has(outcome.goto))
      messages.push(`the outcome "${id}" goes to the runbook "${outcome.goto}", which does not exist.`);
    if (outcome.steps.length === 0 && outcome.goto === undefined)
      messages.push(`the outcome "${id}" has no step and goes nowhere; say what to do.`);
    if (kind === 'problem' && outcome.check === undefined && outcome.goto === undefined)
      messages.push(
        `the outcome "${id}" ends without a check, so nobody learns whether it helped; add one, or a goto.`,
      );
    return messages;
  });
}

function checkChecks({ checks, outcomes }: Runbook, world: World): Messages {
  const used = new Set(Object.values(outcomes).map(({ check }) => check));
  return Object.entries(checks).flatMap(([id, check]) => {
    const messages: Messages = [];
    if (!used.has(id)) messages.push(`no outcome uses the check "${id}"; use it, or take it out.`);
    if (!world.snippets.has(check.snippet))
      messages.push(`the check "${id}" uses "${check.snippet}", which is no snippet.`);
    if (check.fixed.length === 0) messages.push(`nothing that the check "${id}" prints means fixed; name a signature.`);
    for (const signature of [...check.fixed, ...(check.notFixed ?? [])]) {
      if (!world.signatures.has(signature))
        messages.push(`the check "${id}" looks for "${signature}", which is no signature.`);
    }
    for (const signature of check.fixed) {
      if (['cause', 'symptom'].includes(world.signatures.get(signature)?.role ?? ''))
        messages.push(
          `the check "${id}" takes "${signature}" for fixed, but that is a ${world.signatures.get(signature)!.role}.`,
        );
    }
    return messages;
  });
}

function checkRelated({ id, runbook }: RunbookUnit, world: World): Messages {
  return runbook.related.flatMap((other) => {
    if (other === id) return ['is related to itself; name the runbooks that are meant instead.'];
    return world.runbooks.has(other) ? [] : [`is related to "${other}", which is no runbook.`];
  });
}
