/** What the search looks through: one record a page, in one language. Loaded when the search is opened for the first time. */
import { languageTags, type Locale } from '../i18n/locales.ts';
import { plainInline } from '../i18n/inline-text.ts';
import type { Texts } from '../i18n/texts.ts';
import { loadTexts } from '../i18n/texts.ts';
import { gatherKnowledge } from '../engine/knowledge.ts';
import { runbooks } from '../runbook/library.ts';
import { titleOf } from './site-links.ts';

export interface SearchRecord {
  /** Address from the language's folder: `runbooks/x/`. */
  path: string;
  title: string;
  /** How it shows, also the excerpt where nothing better matches. */
  symptom: string;
  /** Sections that can be linked to: fragment and heading. */
  sections: readonly (readonly [fragment: string, heading: string])[];
  text: string;
  /** Lines as programs print them, so that an error message finds its runbook. */
  lines: string;
}

export async function searchRecords(locale: Locale): Promise<SearchRecord[]> {
  const texts = await loadTexts(locale);
  const order = new Intl.Collator(languageTags[locale]);
  return Object.keys(runbooks)
    .map((id) => toRecord(texts, id))
    .sort((a, b) => order.compare(a.title, b.title));
}

function toRecord(texts: Texts, id: string): SearchRecord {
  const text = texts.runbooks[id]!;
  const plain = (value: string) => plainInline(value, (other) => titleOf(texts, other));
  const questions = Object.entries(text.questions);
  const outcomes = Object.entries(text.outcomes);
  const steps = Object.values(text.steps) as { title: string; body?: string; undo?: string }[];
  const words = [
    text.summary,
    ...text.background,
    ...questions.flatMap(([, { help, findOut, answers }]) => [help, findOut, ...Object.values(answers)]),
    ...outcomes.map(([, { body }]) => body),
    ...steps.flatMap(({ title, body, undo }) => [title, body, undo]),
    ...Object.values(text.evidence),
  ];
  return {
    path: `runbooks/${id}/`,
    title: titleOf(texts, id),
    symptom: plain(text.symptom),
    sections: [
      ...questions.map(([name, { title }]) => [`question-${name}`, plain(title)] as const),
      ...outcomes.map(([name, { title }]) => [`outcome-${name}`, plain(title)] as const),
    ],
    text: words.flatMap((value) => (value ? [plain(value)] : [])).join('\n'),
    lines: exampleLines(id),
  };
}

const { signatures } = gatherKnowledge();

const exampleLines = (id: string): string =>
  signatures
    .filter((signature) => signature.id.startsWith(`${id}/`))
    .flatMap(({ examples }) => examples)
    .join('\n');
