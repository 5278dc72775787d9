/** The analysis for people: what is wrong, how sure, the lines that say so, the next question, and where to go on. */
import { chooseFacts } from '../diagnose/collect-evidence.ts';
import type { Diagnosis, Evidence } from '../diagnose/define.ts';
import type { Analysis } from '../engine/analysis.ts';
import { fill } from '../i18n/fill.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { evidenceText, type Texts } from '../i18n/texts.ts';
import { relationWords, timeNotes } from '../i18n/time-words.ts';
import type { Words } from '../i18n/words.ts';
import { visibleText } from '../input/visible-text.ts';
import { installMethods, type Runbook } from '../runbook/define.ts';
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
    ...(shown.length ? [] : [...verdictLines(analysis, language), ...collectLines(analysis, facts, language)]),
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

/** The one log that would help most, with the command that shows it for the install method, or for each. */
function collectLines({ collect }: Analysis, facts: FactValues, { words, texts }: Language): string[] {
  const log = collect === undefined ? undefined : texts.formats[collect];
  if (!log?.collect) return [];
  const known = installMethods.find((method) => method === facts.installMethod);
  const commands = (known ? [known] : installMethods).map(
    (method) => `  ${words.terms.installMethods[method]}: ${log.collect![method].replace(/^`|`$/g, '')}`,
  );
  return ['', `${words.app.result.unknownNext} ${log.name}`, ...commands];
}

function diagnosisLines(diagnosis: Diagnosis, rank: number, { inputs }: Analysis, language: Language): string[] {
  const { words, texts, bold, locale } = language;
  const { runbook, grade, evidence } = diagnosis;
  const text = texts.runbooks[runbook];
  const { label, note } = words.terms.grades[grade];
  const shown = evidence.slice(0, mostLines);
  const more = evidence.length - shown.length;
  return [
    `${rank}. ${bold(plain(text?.title ?? runbook, texts))}`,
    `   ${fill(words.cli.grade, { label, note })}`,
    ...(text ? [`   ${plain(text.summary, texts)}`] : []),
    ...timeNotes(diagnosis, locale, words).map((note) => `   ${note}`),
    ...shown.flatMap((one) => evidenceLines(one, inputs, language)),
    ...(more > 0 ? [`   ${fill(words.cli.moreEvidence, { count: formatNumber(locale, more) })}`] : []),
  ];
}

/** `registry.log:12: the line` and what it means. The line comes from outside: control characters would steer the terminal. */
function evidenceLines(
  { signature, spans, count, relation }: Evidence,
  inputs: Analysis['inputs'],
  { words, texts, locale }: Language,
): string[] {
  const when = relationWords(relation, locale, words);
  const { input, first, quote } = spans[0]!;
  const times = count > 1 ? ` (${fill(words.cli.times, { count: formatNumber(locale, count) })})` : '';
  return [
    `   ${inputs[input]?.name ?? ''}:${first}: ${visibleText(quote ?? '', longestQuote)}`,
    `     ${plain(evidenceText(texts, signature), texts)}${times}${when ? ` [${when}]` : ''}`,
  ];
}

/** `[[runbook-id]]` as the runbook's title. */
export const plain = (text: string, { runbooks }: Texts): string =>
  text.replace(/\[\[([a-z0-9-]{1,64})\]\]/g, (_, id: string) => runbooks[id]?.title ?? id);
