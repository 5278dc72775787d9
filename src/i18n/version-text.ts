/** What is said of the GitLab versions that a step or a runbook holds for. The templates: content/words/<locale>/terms.ts. */
import type { Step, VersionRange } from '../runbook/define.ts';
import type { StepState } from '../runbook/steps-for.ts';
import { fill } from './fill.ts';

export interface VersionWords {
  from: string;
  until: string;
  between: string;
  deprecatedFrom: string;
  deprecated: string;
}

/** The line at which a range begins or ends. @example `{ from: '18.5' }` → "GitLab 18.5 and newer" */
export function rangeText({ from, until }: VersionRange, words: VersionWords): string {
  if (from && until) return fill(words.between, { from, until });
  if (from) return fill(words.from, { from });
  return until ? fill(words.until, { until }) : '';
}

/** Everything that is to be said of a step's versions; nothing where the version is known and nothing is special about it. */
export function stepVersionText(step: Step, state: StepState, words: VersionWords): string[] {
  const { versions, deprecatedFrom } = step;
  const deprecated = (template: string) => (deprecatedFrom ? [fill(template, { from: deprecatedFrom })] : []);
  if (state === 'deprecated') return deprecated(words.deprecated);
  if (state === 'shown') return [];
  const range = rangeText(versions ?? {}, words);
  return [...(range ? [range] : []), ...deprecated(words.deprecatedFrom)];
}
