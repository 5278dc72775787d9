/**
 * The words of the units in the portions a page fetches: one for what every page may name (titles, reasons for lines), one for each
 * runbook that is opened. Static JSON below `<locale>/texts/`.
 */
import type { Runbook } from '../runbook/define.ts';
import type { Texts } from './texts.ts';

/** What a page says of a runbook that is not open. */
export type RunbookHead = Pick<Texts['runbooks'][string], 'title' | 'summary' | 'evidence'>;

export interface HeadTexts {
  runbooks: Readonly<Record<string, RunbookHead>>;
  formats: Texts['formats'];
  symptoms: Texts['symptoms'];
}

/** The words of one runbook and of the snippets in it. */
export interface WalkTexts {
  runbook: Texts['runbooks'][string];
  snippets: Texts['snippets'];
}

export const headTexts = ({ runbooks, formats, symptoms }: Texts): HeadTexts => ({
  runbooks: Object.fromEntries(
    Object.entries(runbooks).map(([id, { title, summary, evidence }]) => [id, { title, summary, evidence }]),
  ),
  formats,
  symptoms,
});

export function walkTexts(texts: Texts, id: string, runbook: Runbook): WalkTexts {
  const used = [...Object.values(runbook.questions).map(({ probe }) => probe)]
    .concat(Object.values(runbook.steps).map(({ snippet }) => snippet))
    .concat(Object.values(runbook.checks).map(({ snippet }) => snippet));
  const snippets = used.flatMap((snippet) => (snippet === undefined ? [] : [[snippet, texts.snippets[snippet]!]]));
  return { runbook: texts.runbooks[id]!, snippets: Object.fromEntries(snippets) as Texts['snippets'] };
}

/** The portion that is no runbook's. */
export const headPart = 'heads';
