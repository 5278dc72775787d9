/**
 * One level of escaping removed, so that the same error reads alike on a terminal (`"x"`, newline) and inside a log value (`\"x\"`, `\n`).
 * Windows paths and regular expressions are left alone: only the sequences that Go and JSON write are known.
 */
const sequences: Record<string, string> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\', '/': '/' };

export const unescapeOnce = (text: string): string =>
  text.includes('\\') ? text.replace(/\\([ntr"\\/])/g, (_, letter: string) => sequences[letter]!) : text;
