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

/** Fits `layoutMap`: the lines and the width of the widest, in em. */
export const labelWrapper = (locale: Locale) => (label: string, limit: number) => {
  const lines = wrapLabel(label, locale, limit);
  return { lines, width: Math.max(1, ...lines.map(widthOf)) };
};

/** @param limit the widest a line may become, in em; only a single unbreakable word is wider */
export function wrapLabel(label: string, locale: Locale, limit: number): Line[] {
  const lines: Run[][] = [[]];
  let width = 0;
  for (const word of joinByRules(splitWords(label, locale))) {
    const needed = measure(word.text.trimEnd(), word.code);
    if (width > 0 && width + needed > limit) {
      trimEnd(lines.at(-1)!);
      lines.push([]);
      width = 0;
    }
    if (width === 0 && word.text.trim() === '') continue;
    append(lines.at(-1)!, word);
    width += measure(word.text, word.code);
  }
  trimEnd(lines.at(-1)!);
  return lines.filter((line) => line.length > 0);
}

/** Words as the language knows them: at spaces in English, by dictionary in Japanese and Chinese. */
function splitWords(label: string, locale: Locale): Run[] {
  const segmenter = new Intl.Segmenter(languageTags[locale], { granularity: 'word' });
  return splitInline(label).flatMap(({ kind, text }): Run[] => {
    if (kind === 'code') return [{ text, code: true }];
    return [...segmenter.segment(text)].map(({ segment }) => ({ text: segment, code: false }));
  });
}

/** Glues what must not be parted: punctuation to the word it follows, brackets to what they hold, hyphenated words. */
function joinByRules(words: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const latin = last && !last.code && !word.code && /[^\s]$/.test(last.text) && /^[^\s]/.test(word.text);
    const sameWord = latin && !wide.test(last.text.at(-1)!) && !wide.test(word.text[0]!);
    if (last && !last.code && !word.code && (sameWord || notFirst.test(word.text) || notLast.test(last.text)))
      last.text += word.text;
    else joined.push({ ...word });
  }
  return joined;
}

function append(line: Run[], word: Run): void {
  const last = line.at(-1);
  if (last && last.code === word.code) last.text += word.text;
  else line.push({ ...word });
}

function trimEnd(line: Run[]): void {
  const last = line.at(-1);
  if (!last) return;
  last.text = last.text.trimEnd();
  if (last.text === '') line.pop();
}
