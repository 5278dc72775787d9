/** The graph of a runbook: every answer leads on, every end can be reached, nobody is asked in circles. */
import { unsure, type Runbook } from '../../../src/runbook/define.ts';
import type { Messages } from './unit.ts';

export const mostQuestions = 7;

export function checkGraph(runbook: Runbook): Messages {
  const broken = [...checkTargets(runbook), ...checkUnsure(runbook)];
  if (broken.length > 0) return broken;
  const cycle = findCycle(runbook);
  if (cycle)
    return [`the answers lead in a circle (${cycle.join(' → ')}), so nobody gets out; let one of them lead on.`];
  return [...checkReachable(runbook), ...checkLength(runbook)];
}

const targetsOf = (runbook: Runbook, id: string): string[] => Object.values(runbook.questions[id]?.answers ?? {});

function checkTargets(runbook: Runbook): Messages {
  const exists = (id: string) => id in runbook.questions || id in runbook.outcomes;
  const messages = Object.entries(runbook.questions).flatMap(([id, { answers }]) =>
    Object.entries(answers)
      .filter(([, target]) => !exists(target))
      .map(
        ([answer, target]) =>
          `the answer "${answer}" of "${id}" leads to "${target}", which is neither a question nor an outcome; name one.`,
      ),
  );
  if (!exists(runbook.start))
    messages.push(`starts at "${runbook.start}", which is neither a question nor an outcome.`);
  for (const id of Object.keys(runbook.questions)) {
    if (id in runbook.outcomes) messages.push(`"${id}" is both a question and an outcome; rename one of them.`);
  }
  return messages;
}

const checkUnsure = ({ questions }: Runbook): Messages =>
  Object.entries(questions)
    .filter(([, { answers }]) => !Object.hasOwn(answers, unsure))
    .map(([id]) => `the question "${id}" has no answer "${unsure}"; nobody can be made to know, so let it lead on.`);

function findCycle(runbook: Runbook): string[] | undefined {
  const done = new Set<string>();
  const visit = (id: string, path: string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const target of targetsOf(runbook, id)) {
      const cycle = visit(target, [...path, id]);
      if (cycle) return cycle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of Object.keys(runbook.questions)) {
    const cycle = visit(id, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function checkReachable(runbook: Runbook): Messages {
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    targetsOf(runbook, id).forEach(visit);
  };
  visit(runbook.start);
  const unreached = (kind: string, ids: string[]) =>
    ids
      .filter((id) => !reached.has(id))
      .map((id) => `no answer leads to the ${kind} "${id}"; let one lead there, or take it out.`);
  return [
    ...unreached('question', Object.keys(runbook.questions)),
    ...unreached('outcome', Object.keys(runbook.outcomes)),
  ];
}

function checkLength(runbook: Runbook): Messages {
  const longest = (id: string): string[] => {
    if (!(id in runbook.questions)) return [];
    const rests = targetsOf(runbook, id).map(longest);
    return [id, ...rests.reduce((best, rest) => (rest.length > best.length ? rest : best), [])];
  };
  const way = longest(runbook.start);
  if (way.length <= mostQuestions) return [];
  return [
    `${way.length} questions on one way (${way.join(' → ')}); people give up after ${mostQuestions}. Let facts answer, or ask less.`,
  ];
}
