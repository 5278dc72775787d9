import { languageTag } from '../fragment.ts';

/** POSIX shell words: bare where nothing in it is special, else in single quotes, inside which only `'` itself needs care. */
export const quoteShell = (value: string): string =>
  /^[A-Za-z0-9_./:@%+,-]+$/.test(value) && !value.startsWith('-') ? value : `'${value.replaceAll("'", `'\\''`)}'`;

/**
 * A shell command. A value is always one word or part of one, so it must not stand inside quotes of the template: that throws.
 * @example shell`curl -sI https://${host}/v2/`
 */
export const shell = languageTag('shell', (value, before) => {
  if (insideQuotes(before)) throw new Error(`a value inside quotes of the template: ${before}`);
  return quoteShell(String(value));
});

/** Whether a line that starts outside quotes is inside them at its end. */
function insideQuotes(line: string): boolean {
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (character === '\\' && quote !== "'") at++;
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
  }
  return quote !== '';
}
