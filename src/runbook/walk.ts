/**
 * Where a runbook stands, given what is known. Pure: the same facts and answers always give the same place, so a link
 * (answers) opened with other facts, in another language or years later replays to what still fits.
 */
import type { FactId } from '../../content/facts.ts';
import { unsure, type Question, type Runbook } from './define.ts';

export type FactValues = Readonly<Partial<Record<FactId, string>>>;
/** Given for a question that is to be asked although a fact would answer it: how a fact's answer is changed. */
export const askAgain = '?';

/** Question id → answer id, or `askAgain`. */
export type Answers = Readonly<Record<string, string>>;

export interface Stride {
  question: string;
  answer: string;
  /** What decided it: the user's answer, or a fact. An answer outranks a fact: that is how a fact is corrected. */
  by: 'answer' | 'fact';
}

export interface Position {
  /** The questions already decided, from the start. */
  path: readonly Stride[];
  at: { question: string } | { outcome: string };
  /** Given answers that this way never asked, or that are no answer of their question (an old link). */
  unused: readonly string[];
}

export function walk(runbook: Runbook, answers: Answers, facts: FactValues): Position {
  const path: Stride[] = [];
  const used = new Set<string>();
  let here = runbook.start;
  while (!(here in runbook.outcomes)) {
    const question = runbook.questions[here];
    if (!question) throw new Error(`"${here}" is neither a question nor an outcome`);
    const decided = decide(here, question, answers, facts);
    if (!decided) break;
    if (decided.by === 'answer') used.add(here);
    path.push(decided);
    here = question.answers[decided.answer]!;
  }
  const unused = Object.keys(answers).filter((question) => !used.has(question) && answers[question] !== askAgain);
  return { path, at: here in runbook.outcomes ? { outcome: here } : { question: here }, unused };
}

/** What decides a question: the answer given to it, else the fact it reads; `undefined` where neither does. */
export function decide(id: string, question: Question, answers: Answers, facts: FactValues): Stride | undefined {
  const given = answers[id];
  if (given === askAgain) return undefined;
  if (given !== undefined && Object.hasOwn(question.answers, given))
    return { question: id, answer: given, by: 'answer' };
  const value = question.from && facts[question.from.fact];
  if (value === undefined) return undefined;
  const answer = question.from!.answers[value] ?? question.from!.answers['*'];
  return answer === undefined || answer === unsure ? undefined : { question: id, answer, by: 'fact' };
}

/**
 * The facts that the user's own answers imply: a question that reads a fact, answered by hand, says what the fact is. Only where
 * one value alone leads to that answer. So a snippet is filled in whether a log or a person said it.
 */
export function impliedFacts(runbook: Runbook, path: readonly Stride[]): FactValues {
  const implied: Partial<Record<FactId, string>> = {};
  for (const { question, answer, by } of path) {
    const from = runbook.questions[question]!.from;
    if (by !== 'answer' || !from) continue;
    const values = Object.entries(from.answers).filter(([value, given]) => given === answer && value !== '*');
    if (values.length === 1) implied[from.fact] = values[0]![0];
  }
  return implied;
}
