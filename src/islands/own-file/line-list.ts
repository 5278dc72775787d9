import type { ConfigurationWords } from '../../i18n/configuration-words.ts';
import { fill } from '../../i18n/fill.ts';
import { languageTags, type Locale } from '../../i18n/locales.ts';

/** `3, 7` in the way of the language. */
export const lineList = (lines: readonly number[], locale: Locale): string =>
  new Intl.ListFormat(languageTags[locale], { type: 'unit' }).format([...new Set(lines)].map(String));

/** `18–20`, or `18` where it is one line. */
export const lineRange = (first: number, last: number): string => (last > first ? `${first}–${last}` : String(first));

/** `Line 3: …`, `Lines 3–7: …`. */
export const saidOfLines = (words: ConfigurationWords, lines: string, text: string): string =>
  fill(/^\d+$/.test(lines) ? words.line : words.lines, { lines, text });
