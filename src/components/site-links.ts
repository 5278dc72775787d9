/** Addresses and lists that several pages share. Absolute paths: they are made relative after the build. */
import type { Locale } from '../i18n/locales.ts';
import type { Texts } from '../i18n/texts.ts';
import { plainInline } from '../i18n/inline-text.ts';
import { runbooks } from '../runbook/library.ts';
import type { Runbook } from '../runbook/define.ts';

export const homePath = (locale: Locale) => `/${locale}/`;
export const indexPath = (locale: Locale) => `/${locale}/runbooks/`;
export const runbookPath = (locale: Locale, id: string) => `/${locale}/runbooks/${id}/`;
export const prosePath = (locale: Locale, page: string) => `/${locale}/${page}/`;

/** The relative path from a page to the root of the site: `/en/runbooks/` → `../../`. */
export const rootFrom = (pathname: string): string => '../'.repeat(pathname.split('/').length - 2) || './';

/** The same page in another language. */
export const inLocale = (pathname: string, locale: Locale): string =>
  pathname.replace(/^\/[a-z]{2}\//, homePath(locale));

const kinds: readonly Runbook['kind'][] = ['triage', 'problem', 'task', 'reference'];

export interface Entry {
  id: string;
  runbook: Runbook;
  title: string;
}

/** The runbooks that have pages, by kind, in the order of the language. */
export function runbooksByKind(texts: Texts, lang: string): { kind: Runbook['kind']; entries: Entry[] }[] {
  const order = new Intl.Collator(lang);
  const entries = Object.entries(runbooks).map(([id, runbook]): Entry => ({ id, runbook, title: titleOf(texts, id) }));
  return kinds
    .map((kind) => ({
      kind,
      entries: entries.filter(({ runbook }) => runbook.kind === kind).sort((a, b) => order.compare(a.title, b.title)),
    }))
    .filter(({ entries: found }) => found.length > 0);
}

/** A runbook's title; its id where a link names one that is not there yet. */
export const titleOf = (texts: Texts, id: string): string =>
  plainInline(texts.runbooks[id]?.title ?? id, (other) => texts.runbooks[other]?.title ?? other);
