import { languageTag, UnwritableValue } from '../fragment.ts';

/**
 * NGINX has no escape for `$` in most directives, and `{`, `}`, `;`, `#` and white space end a word: a value that holds any of
 * `$`, a quote or a backslash cannot be written safely, and is refused.
 */
export function quoteNginx(value: string): string {
  if (/[$"'\\]/.test(value)) throw new UnwritableValue(value, 'nginx');
  return /^[\w./:@%+,=?&~[\]-]+$/.test(value) ? value : `"${value}"`;
}

/** An NGINX block. @example nginx`server_name ${host};` */
export const nginx = languageTag('nginx', (value) => quoteNginx(String(value)));
