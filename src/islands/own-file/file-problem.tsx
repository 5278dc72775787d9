/** Why a change cannot be put into a file without guessing, and what to do instead. */
import type { PatchProblem } from '../../configuration/patch/result.ts';
import type { ConfigurationWords } from '../../i18n/configuration-words.ts';
import { fill } from '../../i18n/fill.ts';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';
import { lineList } from './line-list.ts';

export function FileProblem({ words, problem }: { words: ConfigurationWords; problem: PatchProblem }) {
  const { locale } = useShell();
  const values: Record<string, string> = {};
  if ('line' in problem) values['line'] = String(problem.line);
  if ('setting' in problem) values['setting'] = problem.setting;
  if ('lines' in problem) values['lines'] = lineList(problem.lines, locale);
  if ('driver' in problem) values['driver'] = problem.driver;
  if ('message' in problem) values['message'] = problem.message;
  return (
    <div class="rr-own-file-problem">
      <strong>{words.problemTitle}</strong>
      <p>
        <Inline text={fill(words.problems[problem.reason], values)} />
      </p>
    </div>
  );
}
