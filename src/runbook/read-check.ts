/** What the output of a check says. Pure; the page analyses the pasted output and asks this. */
import type { Analysis } from '../engine/analysis.ts';
import type { Check } from './define.ts';

export type CheckVerdict =
  | { verdict: 'fixed' }
  | { verdict: 'not-fixed' }
  /** Something else is wrong now: the runbook that the output points to. */
  | { verdict: 'other'; runbook: string }
  | { verdict: 'unclear' };

/** A failure outweighs a success in the same output: a login may succeed and the push after it fail. */
export function readCheck(check: Check, runbook: string, analysis: Analysis): CheckVerdict {
  const seen = new Set(analysis.evidence.map(({ signature }) => signature));
  const best = analysis.diagnoses[0];
  if (best?.runbook === runbook || check.notFixed?.some((id) => seen.has(id))) return { verdict: 'not-fixed' };
  if (best && best.grade !== 'heuristic') return { verdict: 'other', runbook: best.runbook };
  if (check.fixed.some((id) => seen.has(id))) return { verdict: 'fixed' };
  return best ? { verdict: 'other', runbook: best.runbook } : { verdict: 'unclear' };
}
