/**
 * Breaks a label into lines of a given width, for drawings made where no font can be measured. Widths are those of common
 * system sans-serif fonts, on the wide side; code is taken as monospace.
 */
import type { Line, Run } from '../runbook/map.ts';
import { splitInline } from './inline-text.ts';
import { languageTags, type Locale } from './locales.ts';

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const narrow = /[ijlIft.,:;!'|()[\]’‘ ]/;
const broad = /[mwMW@%…—]/;
/** 行頭禁則 and 避头: never at the start of a line. */
const notFirst = /^[、。，．：；！？）」』】》〉”’・…ー々,.:;!?)\]}%]/;
/** 行末禁則: never at the end of a line. */
const notLast = /[（「『【《〈“‘([{]$/;

/** @returns the width in em */
export function measure(text: string, code = false): number {
  let width = 0;
  for (const char of text) {
    if (wide.test(char)) width += 1;
    else if (code) width += 0.62;
    else if (narrow.test(char)) width += 0.35;
    else if (broad.test(char)) width += 0.95;
    else width += /[A-Z]/.test(char) ? 0.72 : 0.6;
  }
  return width;
}

const widthOf = (line: Line): number => line.reduce((sum, { text, code }) => sum + measure(text, code), 0);

/** Fits `layoutMap`: lines of similar width, no more of them than needed, and the width of the widest, in em. */
export const labelWrapper = (locale: Locale) => (label: string, limit: number) => {
  let lines = wrapLabel(label, locale, limit);
  for (let narrower = limit - 0.5; narrower > limit / 3; narrower -= 0.5) {
    const tried = wrapLabel(label, locale, narrower);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return { lines, width: Math.max(1, ...lines.map(widthOf)) };
};

/** @param limit the widest a line may become, in em; only a single unbreakable word is wider */
export function wrapLabel(label: string, locale: Locale, limit: number): Line[] {
  const lines: Run[][] = [[]];
  let width = 0;
  for (const chunk of joinByRules(splitWords(label, locale))) {
    const needed = widthOf(trimmed(chunk));
    if (width > 0 && width + needed > limit) {
      lines.push([]);
      width = 0;
    }
    if (width === 0 && needed === 0) continue;
    for (const run of chunk) append(lines.at(-1)!, run);
    width += widthOf(chunk);
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

/** Words as the language knows them: at spaces in English and in code, by dictionary in Japanese and Chinese. */
function splitWords(label: string, locale: Locale): Run[] {
  const segmenter = new Intl.Segmenter(languageTags[locale], { granularity: 'word' });
  return splitInline(label).flatMap(({ kind, text }): Run[] =>
    kind === 'code'
      ? text.split(/(?<= )/).map((word) => ({ text: word, code: true }))
      : [...segmenter.segment(text)].map(({ segment }) => ({ text: segment, code: false })),
  );
}

/** Glues what must not be parted: punctuation to what it follows, brackets to what they hold, words with hyphens. */
function joinByRules(words: readonly Run[]): Run[][] {
  const chunks: Run[][] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    if (last && belongTogether(last.at(-1)!, word)) last.push(word);
    else chunks.push([word]);
  }
  return chunks;
}

function belongTogether(before: Run, after: Run): boolean {
  const [end, start] = [before.text.at(-1)!, after.text[0]!];
  if (notLast.test(before.text)) return true;
  if (/\s/.test(end) || /\s/.test(start)) return false;
  if (!after.code && notFirst.test(after.text)) return true;
  return before.code === after.code && !wide.test(end) && !wide.test(start);
}

function append(line: Run[], { text, code }: Run): void {
  const last = line.at(-1);
  if (last?.code === code) last.text += text;
  else line.push({ text, code });
}

/** Without the space at its end. */
function trimmed(line: Line): Run[] {
  const last = line.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  return text === '' ? trimmed(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}
