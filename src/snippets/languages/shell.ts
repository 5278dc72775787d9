import { languageTag } from '../fragment.ts';
import { openQuote } from './shell-quotes.ts';

/** POSIX shell words: bare where nothing in it is special, else in single quotes, inside which only `'` itself needs care. */
export const quoteShell = (value: string): string =>
  /^[A-Za-z0-9_./:@%+,-]+$/.test(value) && !value.startsWith('-') ? value : `'${value.replaceAll("'", `'\\''`)}'`;

/**
 * A shell command. A value is always one word or part of one, so it must not stand inside quotes of the template, nor in a
 * here-document that the shell expands: that throws.
 * @example shell`curl -sI https://${host}/v2/`
 */
export const shell = languageTag('shell', (value, before) => {
  const open = openQuote(before);
  if (open) throw new Error(`a value inside ${open} of the template: ${before.slice(before.lastIndexOf('\n') + 1)}`);
  return quoteShell(String(value));
});
