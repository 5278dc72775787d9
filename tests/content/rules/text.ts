/** What the words of every unit must be, in every language: complete, the same facts, and written as that language is written. */
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { checkChinese } from './chinese.ts';
import { checkEnglish } from './english.ts';
import { checkGlossary } from './glossary.ts';
import { checkJapanese } from './japanese.ts';
import { codeIn, linksIn, placeholdersIn, proseOf, stringsOf, type Strings } from './strings.ts';
import type { Messages, Texts } from './unit.ts';

const ofLanguage = { en: checkEnglish, ja: checkJapanese, zh: checkChinese } satisfies Record<
  Locale,
  (text: string) => Messages
>;

/** @param runbooks ids that [[…]] may link to */
export function checkTexts(owner: string, texts: Texts, runbooks: ReadonlySet<string>): Messages {
  const strings = Object.fromEntries(locales.map((locale) => [locale, stringsOf(texts[locale])])) as Record<
    Locale,
    Strings
  >;
  const messages = checkKeys(strings);
  for (const locale of locales) {
    for (const [key, text] of strings[locale]) {
      // Several lines are laid out for a terminal (the help of the command line): spacing there is layout.
      const isLaidOut = text.includes('\n');
      const found = isLaidOut ? [] : [...checkString(text, runbooks), ...ofLanguage[locale](text)];
      messages.push(...found.map((message) => `${locale} ${key} ${message}`));
    }
  }
  for (const [key, english] of strings.en) {
    for (const locale of ['ja', 'zh'] as const) {
      const text = strings[locale].get(key);
      if (text !== undefined) messages.push(...compare(english, text).map((message) => `${locale} ${key} ${message}`));
    }
  }
  messages.push(...checkGlossary(strings));
  return messages.map((message) => `${owner}: ${message}`);
}

function checkKeys(strings: Record<Locale, Strings>): Messages {
  const all = new Set(locales.flatMap((locale) => [...strings[locale].keys()]));
  return locales.flatMap((locale) =>
    [...all]
      .filter((key) => !strings[locale].has(key))
      .map((key) => `${locale} has no ${key}, which another language has; every language says the same.`),
  );
}

function checkString(text: string, runbooks: ReadonlySet<string>): Messages {
  if (text.trim() === '') return ['is empty; write it, or take the key out in every language.'];
  const messages: Messages = [];
  if (text !== text.trim()) messages.push('has space at its start or end; take it off.');
  if (proseOf(text).includes('  ')) messages.push('has two spaces in a row; take one out.');
  if ((text.match(/`/g)?.length ?? 0) % 2 !== 0)
    messages.push('has an odd number of backticks, so code never ends; close it.');
  if (codeIn(text).some((code) => code.trim() === ''))
    messages.push('has empty code; put something into the backticks.');
  for (const link of linksIn(text)) {
    if (!runbooks.has(link)) messages.push(`links to [[${link}]], which is no runbook.`);
  }
  return messages;
}

function compare(english: string, text: string): Messages {
  const messages: Messages = [];
  const differ = (kind: string, read: (one: string) => string[]) => {
    const there = new Set(read(english));
    const here = new Set(read(text));
    const missing = [...there].filter((one) => !here.has(one));
    const surplus = [...here].filter((one) => !there.has(one));
    if (missing.length) messages.push(`lacks the ${kind} of the English text: ${missing.join(', ')}`);
    if (surplus.length) messages.push(`has ${kind} that the English text lacks: ${surplus.join(', ')}`);
  };
  differ('code', codeIn);
  differ('links', linksIn);
  differ('placeholders', placeholdersIn);
  // A command or a name is the same everywhere; a sentence starts with a capital letter and has words.
  const isSentence = /^\p{Lu}/u.test(english) && (proseOf(english).match(/\b[a-z]{2,}\b/g)?.length ?? 0) >= 3;
  if (text === english && isSentence) messages.push('is the English sentence; translate it.');
  return messages;
}
