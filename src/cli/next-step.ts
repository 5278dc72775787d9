/** Where a runbook stands with the facts that were read: the question that is open, or the outcome they lead to. */
import { fill } from '../i18n/fill.ts';
import { linkPath } from '../report/link.ts';
import { installMethods, type InstallMethod, type Runbook } from '../runbook/define.ts';
import { walk, type FactValues } from '../runbook/walk.ts';
import { plain, type Language } from './print-report.ts';

const isMethod = (value: string | undefined): value is InstallMethod =>
  (installMethods as readonly (string | undefined)[]).includes(value);

export function nextStep(
  runbook: Runbook | undefined,
  id: string,
  facts: FactValues,
  { locale, words, texts }: Language,
): string[] {
  const text = texts.runbooks[id];
  if (!runbook || !text) return [];
  const { path, at } = walk(runbook, {}, facts);
  const method = facts.installMethod;
  const point = {
    runbook: id,
    reviewed: runbook.reviewed,
    ...(isMethod(method) ? { method } : {}),
    // What the facts decided is passed on as answers: a link holds no facts.
    answers: Object.fromEntries(path.map(({ question, answer }) => [question, answer])),
  };
  const goOn = fill(words.cli.goOn, { path: linkPath(locale, point) });
  if ('outcome' in at) {
    const title = text.outcomes[at.outcome]?.title ?? at.outcome;
    return [fill(words.cli.outcome, { title: plain(title, texts) }), goOn];
  }
  const question = text.questions[at.question];
  const answers = Object.values<string>(question?.answers ?? {});
  return [
    fill(words.cli.question, { title: plain(question?.title ?? at.question, texts) }),
    ...answers.map((answer) => `  - ${plain(answer, texts)}`),
    goOn,
  ];
}
