/** The analysis for people: what is wrong, how sure, the lines that say so, the next question, and where to go on. */
import { chooseFacts } from '../diagnose/collect-evidence.ts';
import type { Diagnosis, Evidence } from '../diagnose/define.ts';
import type { Analysis } from '../engine/analysis.ts';
import { fill } from '../i18n/fill.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { evidenceText, type Texts } from '../i18n/texts.ts';
import type { Words } from '../i18n/words.ts';
import { visibleText } from '../input/visible-text.ts';
import type { Runbook } from '../runbook/define.ts';
import type { FactValues } from '../runbook/walk.ts';
import { nextStep } from './next-step.ts';

export interface Language {
  locale: Locale;
  words: Words;
  texts: Texts;
  /** Emphasis for a terminal, or as it is. */
  bold: (text: string) => string;
}

const mostDiagnoses = 5;
const mostLines = 4;
const longestQuote = 200;

export function printReport(
  analysis: Analysis,
  runbooks: Readonly<Record<string, Runbook>>,
  language: Language,
): string {
  const facts: FactValues = Object.fromEntries(
    Object.entries(chooseFacts(analysis.facts)).map(([fact, found]) => [fact, found.value]),
  );
  const shown = analysis.diagnoses.slice(0, mostDiagnoses);
  const more = analysis.diagnoses.length - shown.length;
  return [
    ...readLines(analysis, language),
    ...(shown.length ? [] : verdictLines(analysis, language)),
    ...shown.flatMap((diagnosis, index) => [
      '',
      ...diagnosisLines(diagnosis, index + 1, analysis, language),
      ...nextStep(runbooks[diagnosis.runbook], diagnosis.runbook, facts, language).map((line) => `   ${line}`),
    ]),
    ...(more > 0 ? ['', fill(language.words.cli.more, { count: formatNumber(language.locale, more) })] : []),
    '',
  ].join('\n');
}

/** One line for each input: its name, how long it is, what it holds. */
function readLines({ inputs, formats }: Analysis, { locale, words, texts }: Language): string[] {
  return inputs.map(({ name, lines, problem }, index) => {
    const kinds = formats
      .filter(({ input }) => input === index)
      .map(({ format }) => texts.formats[format]?.name ?? format);
    const count = fill(words.app.result.readLines, { lines: formatNumber(locale, lines) });
    return [name, ...(problem ? [words.terms.inputProblems[problem]] : [count, ...kinds])].join(' · ');
  });
}

function verdictLines({ verdict, evidence, inputs }: Analysis, language: Language): string[] {
  const { words, locale, bold } = language;
  const { result } = words.app;
  switch (verdict) {
    case 'healthy': {
      const normal = evidence.filter(({ role }) => role === 'benign');
      return ['', bold(result.healthyTitle), ...normal.flatMap((one) => evidenceLines(one, inputs, language))];
    }
    case 'unrelated':
      return ['', bold(result.unrelatedTitle), result.unrelatedBody];
    case 'empty':
      return ['', bold(result.emptyTitle)];
    default:
      return ['', bold(result.unknownTitle), result.unknownBody, fill(words.cli.goOn, { path: `/${locale}/` })];
  }
}

function diagnosisLines(
  { runbook, grade, evidence }: Diagnosis,
  rank: number,
  { inputs }: Analysis,
  language: Language,
): string[] {
  const { words, texts, bold, locale } = language;
  const text = texts.runbooks[runbook];
  const { label, note } = words.terms.grades[grade];
  const shown = evidence.slice(0, mostLines);
  const more = evidence.length - shown.length;
  return [
    `${rank}. ${bold(plain(text?.title ?? runbook, texts))}`,
    `   ${fill(words.cli.grade, { label, note })}`,
    ...(text ? [`   ${plain(text.summary, texts)}`] : []),
    ...shown.flatMap((one) => evidenceLines(one, inputs, language)),
    ...(more > 0 ? [`   ${fill(words.cli.moreEvidence, { count: formatNumber(locale, more) })}`] : []),
  ];
}

/** `registry.log:12: the line` and what it means. The line comes from outside: control characters would steer the terminal. */
function evidenceLines(
  { signature, spans, count }: Evidence,
  inputs: Analysis['inputs'],
  { words, texts, locale }: Language,
): string[] {
  const { input, first, quote } = spans[0]!;
  const times = count > 1 ? ` (${fill(words.cli.times, { count: formatNumber(locale, count) })})` : '';
  return [
    `   ${inputs[input]?.name ?? ''}:${first}: ${visibleText(quote ?? '', longestQuote)}`,
    `     ${plain(evidenceText(texts, signature), texts)}${times}`,
  ];
}

/** `[[runbook-id]]` as the runbook's title. */
export const plain = (text: string, { runbooks }: Texts): string =>
  text.replace(/\[\[([a-z0-9-]{1,64})\]\]/g, (_, id: string) => runbooks[id]?.title ?? id);
