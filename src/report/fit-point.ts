/** What of a link still holds today. What does not is named, so that the page can show it; nothing is guessed. */
import type { Runbook } from '../runbook/define.ts';
import type { Point } from './link.ts';

/**
 * - `runbook`: there is none of that name (any more). - `question`, `answer`: the runbook has no such question or answer.
 * - `content`: the runbook was reviewed since; the words may differ from what the sender saw.
 */
export type Misfit =
  | { kind: 'runbook'; runbook: string }
  | { kind: 'question'; question: string }
  | { kind: 'answer'; question: string; answer: string }
  | { kind: 'content'; seen: string; today: string };

export interface FittedPoint {
  /** The point without what no longer fits; `undefined` where the runbook itself is unknown. */
  point?: Point;
  misfits: readonly Misfit[];
}

export function fitPoint(point: Point, runbooks: Readonly<Record<string, Runbook>>): FittedPoint {
  const runbook = Object.hasOwn(runbooks, point.runbook) ? runbooks[point.runbook] : undefined;
  if (!runbook) return { misfits: [{ kind: 'runbook', runbook: point.runbook }] };
  const misfits: Misfit[] = [];
  const answers: [string, string][] = [];
  for (const [question, answer] of Object.entries(point.answers)) {
    if (!Object.hasOwn(runbook.questions, question)) misfits.push({ kind: 'question', question });
    else if (!Object.hasOwn(runbook.questions[question]!.answers, answer)) {
      misfits.push({ kind: 'answer', question, answer });
    } else answers.push([question, answer]);
  }
  if (point.reviewed && point.reviewed !== runbook.reviewed) {
    misfits.push({ kind: 'content', seen: point.reviewed, today: runbook.reviewed });
  }
  return { point: { ...point, answers: Object.fromEntries(answers) }, misfits };
}
